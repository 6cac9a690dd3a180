/** Las páginas de las informativas: cuáles hay, qué se puede iniciar y qué falta en cada una. */
@NullMarked
package mx.icsoe.portal.informativas.web;

import org.jspecify.annotations.NullMarked;
