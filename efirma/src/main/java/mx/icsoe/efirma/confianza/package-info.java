/** Guarda las autoridades en que confía la instalación y encadena con ellas un certificado. */
@NullMarked
package mx.icsoe.efirma.confianza;

import org.jspecify.annotations.NullMarked;
