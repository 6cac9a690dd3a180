/** Las reglas de la casa, cada una con un culpable que debe atrapar. */
@NullMarked
package mx.icsoe.portal.arquitectura;

import org.jspecify.annotations.NullMarked;
