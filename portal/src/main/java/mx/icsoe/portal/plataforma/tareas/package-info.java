/** Lo que el portal hace cada cierto tiempo sin que nadie lo pida: purgar, recordar, terminar lo pendiente. */
@NullMarked
package mx.icsoe.portal.plataforma.tareas;

import org.jspecify.annotations.NullMarked;
