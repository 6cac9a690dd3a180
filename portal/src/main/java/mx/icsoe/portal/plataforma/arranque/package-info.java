/** De la línea de órdenes al portal en marcha: qué se pidió, con qué datos, y cómo se dice lo que salió mal. */
@NullMarked
@NamedInterface("arranque")
package mx.icsoe.portal.plataforma.arranque;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
