package mx.icsoe.portal.nucleo;

import java.util.Optional;
import java.util.UUID;

/** Identificador interno de un contratista; va al frente de toda llave primaria de lo suyo. */
public record ContratistaId(UUID valor) {

    /** Lo que venga en una dirección o en un formulario; vacío si no tiene la forma canónica de un UUID. */
    public static Optional<ContratistaId> leer(String texto) {
        return Uuid7.leer(texto).map(ContratistaId::new);
    }
}
