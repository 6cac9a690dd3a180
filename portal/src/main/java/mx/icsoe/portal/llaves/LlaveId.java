package mx.icsoe.portal.llaves;

import java.util.Optional;
import java.util.UUID;

/** Identificador interno de una llave de acceso, para la dirección de su página y la bitácora. No es el del dispositivo. */
public record LlaveId(UUID valor) {

    /** El de una dirección; vacío si no tiene esa forma. */
    public static Optional<LlaveId> leer(String texto) {
        try {
            return Optional.of(UUID.fromString(texto))
                    .filter(leido -> leido.toString().equals(texto))
                    .map(LlaveId::new);
        } catch (IllegalArgumentException otraForma) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
