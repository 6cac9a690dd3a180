package mx.icsoe.portal.domicilio;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador de un domicilio guardado. */
public record DomicilioId(UUID valor) {

    /** Lo que venga en un campo; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<DomicilioId> leer(String texto) {
        return Uuid7.leer(texto).map(DomicilioId::new);
    }
}
