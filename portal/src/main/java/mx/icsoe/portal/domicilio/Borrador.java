package mx.icsoe.portal.domicilio;

import java.util.Map;
import java.util.UUID;

/**
 * Lo que una persona lleva escrito en el asistente, tal como lo escribió: se vuelve a revisar cada vez que se usa.
 *
 * @param version crece con cada cambio; dice si lo que se vio sigue siendo lo que hay
 * @param terminado si ya se aceptó y se convirtió en domicilio
 */
public record Borrador(UUID id, int version, Map<String, String> respuestas, boolean terminado) {

    public Borrador {
        respuestas = Map.copyOf(respuestas);
    }
}
