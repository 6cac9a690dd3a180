package mx.icsoe.portal.nucleo;

/**
 * Algo que la persona puede corregir en lo que escribió.
 *
 * @param campo nombre del campo en el formulario; su {@code id} en la página es el mismo
 * @param codigo el del {@link Motivo}, que ancla en la ayuda
 * @param mensaje lo que se lee arriba y junto al campo, con las mismas palabras
 */
public record Falta(String campo, String codigo, String mensaje) {}
