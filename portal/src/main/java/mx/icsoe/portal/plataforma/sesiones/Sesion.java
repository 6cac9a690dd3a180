package mx.icsoe.portal.plataforma.sesiones;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.plataforma.web.EnSesion;

/**
 * Una sesión tal como está guardada.
 *
 * @param quien quién entró; vacío mientras nadie ha entrado
 * @param cerrada si la persona salió
 * @param vence hasta cuándo vale si no se usa más
 */
record Sesion(
        Llave llave,
        Optional<EnSesion> quien,
        Map<DatoDeSesion, String> datos,
        Instant creada,
        Instant ultimoAcceso,
        Instant vence,
        boolean cerrada) {

    Sesion usada(Instant ahora, Instant nuevoFin) {
        return new Sesion(llave, quien, datos, creada, ahora, nuevoFin, cerrada);
    }

    boolean vigente(Instant ahora) {
        return !cerrada && ahora.isBefore(vence);
    }
}
