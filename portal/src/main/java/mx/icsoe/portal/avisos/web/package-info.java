/** El buzón: la lista de avisos, cada uno y cómo se marcan. */
@NullMarked
package mx.icsoe.portal.avisos.web;

import org.jspecify.annotations.NullMarked;
