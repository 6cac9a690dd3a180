package mx.icsoe.portal.plataforma.sesiones;

/** Lo que una sesión puede recordar además de quién entró: textos cortos, y solo estos. */
public enum DatoDeSesion {
    /** Versión de los términos y condiciones que ya aceptó. */
    TERMINOS_ACEPTADOS
}
