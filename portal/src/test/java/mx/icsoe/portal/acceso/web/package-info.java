/** Pruebas de las páginas y respuestas de la entrada. */
@NullMarked
package mx.icsoe.portal.acceso.web;

import org.jspecify.annotations.NullMarked;
