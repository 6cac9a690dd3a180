package mx.icsoe.portal.informativas;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador interno de una informativa: UUID versión 7. */
public record InformativaId(UUID valor) {

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<InformativaId> leer(String texto) {
        return Uuid7.leer(texto).map(InformativaId::new);
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
