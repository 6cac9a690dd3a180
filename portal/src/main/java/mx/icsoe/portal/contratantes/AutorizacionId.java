package mx.icsoe.portal.contratantes;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identificador interno de lo que un contratista deja ver a un contratante: UUID versión 7. */
public record AutorizacionId(UUID valor) {

    private static final Pattern FORMA = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<AutorizacionId> leer(String texto) {
        return FORMA.matcher(texto).matches()
                ? Optional.of(new AutorizacionId(UUID.fromString(texto)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
