package mx.icsoe.portal.contratos;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador interno de un contrato dentro de una informativa: UUID versión 7. */
public record ContratoId(UUID valor) {

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<ContratoId> leer(String texto) {
        return Uuid7.leer(texto).map(ContratoId::new);
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
