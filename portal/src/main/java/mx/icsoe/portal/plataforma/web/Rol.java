package mx.icsoe.portal.plataforma.web;

/** Con qué carácter se entra a una ruta. */
public enum Rol {
    /** Cualquiera, con sesión o sin ella. */
    PUBLICO,
    /** Un contratista que entró con su e.firma. */
    CONTRATISTA
}
