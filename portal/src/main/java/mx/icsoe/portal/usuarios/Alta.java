package mx.icsoe.portal.usuarios;

/** Lo que resultó de registrar a un capturista. */
public sealed interface Alta {

    record Invitado(Usuario usuario) implements Alta {}

    /** El contratista ya lo tiene, y no dado de baja. */
    record YaRegistrado(Usuario usuario) implements Alta {}
}
