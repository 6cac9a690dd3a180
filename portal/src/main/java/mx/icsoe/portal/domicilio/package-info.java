/** Domicilios geográficos: los valores, el catálogo postal y el asistente con que una persona ubica el suyo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "plataforma :: web",
            "plataforma :: limites",
            "plataforma :: interfaz",
            "plataforma :: arranque"
        })
package mx.icsoe.portal.domicilio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
