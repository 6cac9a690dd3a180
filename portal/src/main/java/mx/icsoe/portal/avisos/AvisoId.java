package mx.icsoe.portal.avisos;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador de un aviso dentro del buzón de su destinatario: UUID versión 7. */
public record AvisoId(UUID valor) {

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<AvisoId> leer(String texto) {
        return Uuid7.leer(texto).map(AvisoId::new);
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
