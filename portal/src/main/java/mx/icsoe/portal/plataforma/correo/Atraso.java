package mx.icsoe.portal.plataforma.correo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Cómo va el correo.
 *
 * @param porEntregar cuántas cartas esperan
 * @param laMasVieja cuándo se asentó la que más ha esperado
 * @param fallidas de cuántas se desistió hace poco
 */
record Atraso(long porEntregar, Optional<Instant> laMasVieja, long fallidas) {

    /** Cuánto ha esperado la que más. */
    Duration espera(Instant ahora) {
        return laMasVieja.map(creada -> Duration.between(creada, ahora)).orElse(Duration.ZERO);
    }
}
