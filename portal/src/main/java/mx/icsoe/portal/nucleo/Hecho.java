package mx.icsoe.portal.nucleo;

import java.util.Map;
import java.util.Optional;

/**
 * Algo que pasó y que debe constar. El módulo donde pasa lo publica dentro de su transacción; la bitácora lo asienta.
 * Nunca lleva contraseñas, llaves, identificadores de sesión, RFC, CURP ni NSS.
 */
public interface Hecho {

    /** Qué pasó, como {@code contratista.datos-guardados}. */
    String accion();

    /** Quién lo hizo; vacío cuando aún no se sabe, como en un acceso rechazado. */
    Optional<Autor> autor();

    /** El contratista de cuyos datos se trata. */
    Optional<ContratistaId> contratista();

    /** Detalles que ayudan a reconstruir lo ocurrido. */
    default Map<String, String> detalle() {
        return Map.of();
    }
}
