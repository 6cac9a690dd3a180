/** Lo que cualquiera puede leer sin entrar: portada, minisitio ICSOE, calendario, guías, ayuda y avisos. */
@NullMarked
@ApplicationModule(allowedDependencies = {"nucleo", "periodos", "plataforma :: interfaz", "plataforma :: web"})
package mx.icsoe.portal.minisitio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
