/** Verificación de la e.firma: certificado, confianza, revocación, reto y firma. */
@NullMarked
package mx.icsoe.efirma;

import org.jspecify.annotations.NullMarked;
