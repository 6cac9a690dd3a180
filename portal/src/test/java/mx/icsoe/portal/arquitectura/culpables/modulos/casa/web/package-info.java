/** Interior de la casa. */
@NullMarked
package mx.icsoe.portal.arquitectura.culpables.modulos.casa.web;

import org.jspecify.annotations.NullMarked;
