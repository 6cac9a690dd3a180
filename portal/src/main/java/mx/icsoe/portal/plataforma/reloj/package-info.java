/** La única fuente de la hora. */
@NullMarked
@NamedInterface("reloj")
package mx.icsoe.portal.plataforma.reloj;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
