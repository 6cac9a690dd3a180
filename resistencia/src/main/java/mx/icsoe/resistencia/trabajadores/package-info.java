/** Mide los archivos de trabajadores: uno de un millón de filas y muchos a la vez. */
@NullMarked
package mx.icsoe.resistencia.trabajadores;

import org.jspecify.annotations.NullMarked;
