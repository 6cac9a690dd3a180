/** Páginas y respuestas de la entrada y de los términos y condiciones. */
@NullMarked
package mx.icsoe.portal.acceso.web;

import org.jspecify.annotations.NullMarked;
