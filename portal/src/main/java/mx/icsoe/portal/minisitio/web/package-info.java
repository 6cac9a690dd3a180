/** Las páginas públicas y lo que muestran. */
@NullMarked
package mx.icsoe.portal.minisitio.web;

import org.jspecify.annotations.NullMarked;
