/** Pruebas de lo que muestran las páginas públicas. */
@NullMarked
package mx.icsoe.portal.minisitio.web;

import org.jspecify.annotations.NullMarked;
