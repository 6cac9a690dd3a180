/**
 * Verifica entradas y firmas hechas con la e.firma de México.
 *
 * <p>La puerta es {@code VerificadorDeEntrada}; su respuesta, un {@code Veredicto} que enumera cada comprobación.
 */
@NullMarked
package mx.icsoe.efirma;

import org.jspecify.annotations.NullMarked;
