/** Pruebas de los plazos contra la tabla publicada. */
@NullMarked
package mx.icsoe.portal.periodos;

import org.jspecify.annotations.NullMarked;
