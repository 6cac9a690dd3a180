/** Clases que rompen a propósito una regla cada una. */
@NullMarked
package mx.icsoe.efirma.arquitectura.culpables;

import org.jspecify.annotations.NullMarked;
