package mx.icsoe.portal.plataforma.limites;

import java.time.Duration;

/** Si se puede hacer algo ahora o cuánto hay que esperar. */
public sealed interface Permiso {

    /** Todavía hay cupo, y ya se contó. */
    record Concedido() implements Permiso {}

    /** No hay cupo hasta que pase la espera. */
    record Negado(Duration espera) implements Permiso {

        /** La espera en segundos enteros, para {@code Retry-After} (RFC 9110, 10.2.3). */
        public long segundos() {
            return Math.max(1, espera.plusMillis(999).toSeconds());
        }
    }
}
