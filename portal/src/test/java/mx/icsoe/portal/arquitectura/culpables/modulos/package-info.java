/** Una aplicación de dos módulos donde uno entra al otro por la ventana. */
@NullMarked
package mx.icsoe.portal.arquitectura.culpables.modulos;

import org.jspecify.annotations.NullMarked;
