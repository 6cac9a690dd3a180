package mx.icsoe.portal.llaves;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador interno de una llave de acceso, para la dirección de su página y la bitácora. No es el del dispositivo. */
public record LlaveId(UUID valor) {

    /** El de una dirección; vacío si no tiene esa forma. */
    public static Optional<LlaveId> leer(String texto) {
        return Uuid7.leer(texto).map(LlaveId::new);
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
