/** El módulo cuyo interior no es de nadie más. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package mx.icsoe.portal.arquitectura.culpables.modulos.casa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
