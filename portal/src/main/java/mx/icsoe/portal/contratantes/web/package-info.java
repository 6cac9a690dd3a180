/** Las páginas con que se autoriza a un contratante y las que él mira. */
@NullMarked
package mx.icsoe.portal.contratantes.web;

import org.jspecify.annotations.NullMarked;
