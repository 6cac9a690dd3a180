package mx.icsoe.portal.contratista;

/**
 * Lo que la persona moral respondió sobre su domicilio social (guía 1, paso 11).
 *
 * @param igualAlFiscal si es el mismo que el registrado en el SAT
 */
public record DomicilioSocial(boolean igualAlFiscal) {}
