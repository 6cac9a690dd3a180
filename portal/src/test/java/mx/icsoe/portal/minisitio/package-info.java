/** Pruebas de las páginas públicas en un navegador. */
@NullMarked
package mx.icsoe.portal.minisitio;

import org.jspecify.annotations.NullMarked;
