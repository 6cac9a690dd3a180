/** Vigila las reglas de la biblioteca y prueba, con clases culpables, que cada regla de verdad muerde. */
@NullMarked
package mx.icsoe.efirma.arquitectura;

import org.jspecify.annotations.NullMarked;
