/** Emite y consume los retos de un solo uso que atan cada firma a una sesión. */
@NullMarked
package mx.icsoe.efirma.reto;

import org.jspecify.annotations.NullMarked;
