/** El tablero de «Mis contratistas», sus descargas y el calendario de plazos. */
@NullMarked
package mx.icsoe.portal.despacho.web;

import org.jspecify.annotations.NullMarked;
