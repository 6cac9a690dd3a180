package mx.icsoe.portal.usuarios;

import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Uuid7;

/** Identificador de lo que un contratista registró de un capturista; no dice quién es en otra parte. */
public record UsuarioId(UUID valor) {

    /** Lee el que viene en una dirección o en un formulario. */
    public static Optional<UsuarioId> leer(String texto) {
        return Uuid7.leer(texto).map(UsuarioId::new);
    }
}
