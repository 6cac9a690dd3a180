package mx.icsoe.portal.avisos;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identificador de un aviso dentro del buzón de su destinatario: UUID versión 7. */
public record AvisoId(UUID valor) {

    private static final Pattern FORMA = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<AvisoId> leer(String texto) {
        return FORMA.matcher(texto).matches() ? Optional.of(new AvisoId(UUID.fromString(texto))) : Optional.empty();
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
