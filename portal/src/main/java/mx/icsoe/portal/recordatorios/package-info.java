/** Recuerda a tiempo que un plazo está por vencer, a quien aún no presenta y a quienes capturan para él. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "periodos",
            "contratista",
            "informativas",
            "usuarios",
            "avisos",
            "plataforma :: interfaz",
            "plataforma :: sesiones"
        })
package mx.icsoe.portal.recordatorios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
