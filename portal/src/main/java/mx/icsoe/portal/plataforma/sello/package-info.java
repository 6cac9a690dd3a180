/** El sello del portal y el sellado de tiempo: puertos, los de configuración y los de demostración, y la firma de PDF. */
@NullMarked
@NamedInterface("sello")
package mx.icsoe.portal.plataforma.sello;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
