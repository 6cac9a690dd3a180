package mx.icsoe.portal.documentos;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador de un documento recibido: UUID versión 7. */
public record DocumentoId(UUID valor) {

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<DocumentoId> leer(String texto) {
        return Uuid7.leer(texto).map(DocumentoId::new);
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
