/** El módulo que entra por la ventana. */
@NullMarked
@ApplicationModule(allowedDependencies = "casa")
package mx.icsoe.portal.arquitectura.culpables.modulos.intruso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
