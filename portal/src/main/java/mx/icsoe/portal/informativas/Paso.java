package mx.icsoe.portal.informativas;

import java.time.Instant;
import mx.icsoe.portal.nucleo.Autor;
import org.jspecify.annotations.Nullable;

/**
 * Un paso en la vida de una informativa. La historia de pasos solo crece.
 *
 * @param nota lo que se dijo al darlo, si algo se dijo
 */
public record Paso(
        Orden orden,
        Estado hasta,
        Instant cuando,
        Autor autor,
        @Nullable String nota) {}
