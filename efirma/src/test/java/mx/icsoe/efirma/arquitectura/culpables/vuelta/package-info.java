/** Mitad de un ciclo entre paquetes. */
@NullMarked
package mx.icsoe.efirma.arquitectura.culpables.vuelta;

import org.jspecify.annotations.NullMarked;
