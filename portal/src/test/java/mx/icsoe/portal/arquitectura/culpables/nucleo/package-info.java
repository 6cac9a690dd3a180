/** Clases que rompen a propósito una regla de la casa. */
@NullMarked
package mx.icsoe.portal.arquitectura.culpables.nucleo;

import org.jspecify.annotations.NullMarked;
