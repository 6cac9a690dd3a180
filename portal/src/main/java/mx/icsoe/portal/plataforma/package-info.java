/** Lo técnico que sirve a todos los módulos y no sabe del dominio: web, base de datos, sesiones, almacén, arranque. */
@NullMarked
@ApplicationModule(allowedDependencies = "nucleo")
package mx.icsoe.portal.plataforma;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
