/** Lo que comparten las pruebas del portal: PostgreSQL de verdad, hora congelada y un portal que escucha. */
@NullMarked
package mx.icsoe.portal.pruebas;

import org.jspecify.annotations.NullMarked;
