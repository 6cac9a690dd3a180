package mx.icsoe.portal.plataforma.web;

/** Con qué carácter se entra a una ruta. */
public enum Rol {
    /** Cualquiera, con sesión o sin ella. */
    PUBLICO,
    /** Cualquiera que haya entrado. */
    EN_SESION,
    /** El contratista y, donde la ruta lo dice, sus capturistas con la facultad debida. */
    CONTRATISTA,
    /** Un capturista, haya elegido o no por quién trabaja: lo suyo propio. */
    CAPTURISTA,
    /** Quien recibe los servicios, con su propia e.firma: solo lo que un contratista le dejó ver. */
    CONTRATANTE
}
