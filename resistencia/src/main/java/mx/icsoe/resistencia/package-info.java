/** Lo común a las mediciones: cómo se escribe una cifra y contra qué se compara. */
@NullMarked
package mx.icsoe.resistencia;

import org.jspecify.annotations.NullMarked;
