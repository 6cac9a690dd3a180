/** Arma el texto legible que se firma, lee el token y comprueba la firma RSA. */
@NullMarked
package mx.icsoe.efirma.firma;

import org.jspecify.annotations.NullMarked;
