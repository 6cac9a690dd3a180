package mx.icsoe.portal.plataforma.web;

/**
 * Algo que la banda de toda página ofrece, además de decir que el sitio no es oficial.
 *
 * @param ruta dentro del portal
 */
public record EnlaceDeBanda(String texto, String ruta) {}
