package mx.icsoe.portal.notas;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador interno de una nota: UUID versión 7. Lo tiene desde que se abre la página en que se escribe (ADR 0100). */
public record NotaId(UUID valor) {

    /** Lo que venga en una dirección o en un formulario; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<NotaId> leer(String texto) {
        return Uuid7.leer(texto).map(NotaId::new);
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
