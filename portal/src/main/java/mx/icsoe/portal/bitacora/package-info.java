/** Registro de quién hizo qué: escucha los hechos de los demás módulos, los asienta y los encadena. Nadie la llama. */
@NullMarked
@ApplicationModule(allowedDependencies = {"nucleo", "plataforma :: arranque"})
package mx.icsoe.portal.bitacora;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
