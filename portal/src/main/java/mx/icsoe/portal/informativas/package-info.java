/** Las informativas de cada cuatrimestre: de qué tipo son, en qué estado están y qué se puede hacer con ellas. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "periodos",
            "contratista",
            "plataforma :: web",
            "plataforma :: interfaz",
            "plataforma :: sesiones"
        })
package mx.icsoe.portal.informativas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
