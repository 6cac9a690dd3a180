package mx.icsoe.portal.usuarios;

/** Lo que resultó de cambiar a un capturista. */
public sealed interface CambioDeUsuario {

    record Listo(Usuario usuario) implements CambioDeUsuario {}

    /** Ya no está como se le veía. */
    record Choque(Usuario actual) implements CambioDeUsuario {}

    /** El contratista no lo tiene. */
    record NoEsta() implements CambioDeUsuario {}
}
