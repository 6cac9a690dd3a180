package mx.icsoe.portal.notas;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identificador interno de una nota: UUID versión 7. Lo tiene desde que se abre la página en que se escribe (ADR 0100). */
public record NotaId(UUID valor) {

    private static final Pattern FORMA = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Lo que venga en una dirección o en un formulario; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<NotaId> leer(String texto) {
        return FORMA.matcher(texto).matches() ? Optional.of(new NotaId(UUID.fromString(texto))) : Optional.empty();
    }

    /** Como se llama en la página del hilo. */
    public String ancla() {
        return "nota-" + valor;
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
