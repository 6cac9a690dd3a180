package mx.icsoe.portal.nucleo;

/**
 * Quién hace algo en el portal.
 *
 * @param papel con qué carácter actúa: {@code contratista}, {@code operador}, {@code sistema}…
 * @param referencia lo que lo identifica sin ser un dato personal: serie del certificado, usuario del operador…
 */
public record Autor(String papel, String referencia) {}
