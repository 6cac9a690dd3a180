package mx.icsoe.portal.plataforma.correo;

import java.time.Instant;
import java.util.Optional;

/** Qué ha sido de una carta. */
public sealed interface EstadoDeCarta {

    /**
     * Aún no sale, o no se ha podido y se sigue intentando.
     *
     * @param intentos cuántos van
     * @param falla por qué no salió la última vez; vacía si no se ha intentado
     */
    record EnCamino(int intentos, Optional<FallaDeEntrega> falla) implements EstadoDeCarta {}

    /** El servidor de correo la recibió; de ahí a la bandeja de la persona responde él. */
    record Entregada(Instant cuando) implements EstadoDeCarta {}

    /** No se pudo y ya no se intenta: conviene buscar a la persona por otro medio. */
    record NoEntregada(FallaDeEntrega falla, Instant cuando) implements EstadoDeCarta {}
}
