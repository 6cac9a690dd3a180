package mx.icsoe.portal.domicilio;

/**
 * Una colonia en vigor del catálogo postal.
 *
 * @param lugar todo lo que elegirla fija del domicilio; su asentamiento siempre trae clave
 */
public record Colonia(ClaveColonia clave, Lugar lugar) {}
