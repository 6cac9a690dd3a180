package mx.icsoe.portal.contratantes;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador interno de lo que un contratista deja ver a un contratante: UUID versión 7. */
public record AutorizacionId(UUID valor) {

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<AutorizacionId> leer(String texto) {
        return Uuid7.leer(texto).map(AutorizacionId::new);
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
