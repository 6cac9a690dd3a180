package mx.icsoe.portal.presentacion;

/**
 * Quién emite los acuses.
 *
 * @param sitio origen del portal, para la dirección de verificación
 * @param oficial si el despliegue es de la autoridad; si no, cada acuse dice que no lo es
 */
record Emisor(String sitio, boolean oficial) {}
