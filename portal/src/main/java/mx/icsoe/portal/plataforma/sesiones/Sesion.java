package mx.icsoe.portal.plataforma.sesiones;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.plataforma.web.Identidad;

/**
 * Una sesión tal como está guardada.
 *
 * @param identidad quién entró; vacío mientras nadie ha entrado
 * @param cerrada si la persona salió
 * @param vence hasta cuándo vale si no se usa más
 */
record Sesion(
        Llave llave,
        Optional<Identidad> identidad,
        Map<DatoDeSesion, String> datos,
        Instant creada,
        Instant ultimoAcceso,
        Instant vence,
        boolean cerrada) {

    Sesion usada(Instant ahora, Instant nuevoFin) {
        return new Sesion(llave, identidad, datos, creada, ahora, nuevoFin, cerrada);
    }

    boolean vigente(Instant ahora) {
        return !cerrada && ahora.isBefore(vence);
    }
}
