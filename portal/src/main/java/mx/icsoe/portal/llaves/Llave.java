package mx.icsoe.portal.llaves;

import java.time.Instant;
import java.util.Optional;

/**
 * Una llave de acceso como la ve su titular.
 *
 * @param nombre el que la persona le puso para reconocerla
 * @param usada la última vez que se entró con ella
 * @param bloqueada desde cuándo no se admite
 */
public record Llave(
        LlaveId id,
        Titular titular,
        String nombre,
        Instant creada,
        Optional<Instant> usada,
        Optional<Instant> bloqueada) {}
