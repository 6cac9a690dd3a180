/** La guía publicada contra las páginas: cada texto que la guía nombra se lee tal cual en su página. */
@NullMarked
package mx.icsoe.portal.guia;

import org.jspecify.annotations.NullMarked;
