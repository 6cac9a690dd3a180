/** Clases que rompen a propósito una regla de la casa. */
@NullMarked
package mx.icsoe.portal.arquitectura.culpables;

import org.jspecify.annotations.NullMarked;
