package mx.icsoe.portal.plataforma.interfaz;

/**
 * Un escalón del camino que lleva a la página.
 *
 * @param texto nombre de la página
 * @param enlace su ruta
 */
public record Miga(String texto, String enlace) {}
