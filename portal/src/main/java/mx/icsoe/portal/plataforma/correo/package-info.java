/** El correo que sale del portal: se asienta con lo que lo causa, se entrega después y no se pierde si el servidor no contesta. */
@NullMarked
@NamedInterface("correo")
package mx.icsoe.portal.plataforma.correo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
