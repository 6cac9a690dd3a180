package mx.icsoe.portal.trabajadores;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador de un archivo de trabajadores recibido: UUID versión 7. */
public record CargaId(UUID valor) {

    /** Lo que venga en una dirección; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<CargaId> leer(String texto) {
        return Uuid7.leer(texto).map(CargaId::new);
    }

    @Override
    public String toString() {
        return valor.toString();
    }
}
