package mx.icsoe.portal.plataforma.correo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Cada cuánto se vuelve a intentar y hasta cuándo (RFC 5321, 4.5.4.1: al principio seguido, después cada varias horas,
 * durante días).
 */
record Insistencia(Duration hasta) {

    private static final List<Duration> ESPERAS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    /** Cuándo toca otra vez, después de un intento fallido; vacío si ya no toca. */
    Optional<Instant> despuesDe(CartaTomada carta, FallaDeEntrega falla, Instant ahora) {
        if (falla.esDefinitiva()) {
            return Optional.empty();
        }
        Instant fin = carta.creada().plus(hasta);
        if (!ahora.isBefore(fin)) {
            return Optional.empty();
        }
        Duration espera = ESPERAS.get(Math.min(carta.intentos(), ESPERAS.size()) - 1);
        Instant siguiente = ahora.plus(espera);
        return Optional.of(siguiente.isAfter(fin) ? fin : siguiente);
    }
}
