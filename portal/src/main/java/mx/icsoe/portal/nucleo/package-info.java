/** Valores del dominio que todos comparten: se validan a sí mismos y no conocen marco de trabajo ni base de datos. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package mx.icsoe.portal.nucleo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
