/** Mitad de un ciclo entre paquetes. */
@NullMarked
package mx.icsoe.efirma.arquitectura.culpables.ida;

import org.jspecify.annotations.NullMarked;
