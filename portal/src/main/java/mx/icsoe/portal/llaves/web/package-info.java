/** Páginas y respuestas de las llaves de acceso. */
@NullMarked
package mx.icsoe.portal.llaves.web;

import org.jspecify.annotations.NullMarked;
