/** Los contratos de una informativa: con quién, de qué, desde cuándo y en qué domicilios (LSS 15 A, fr. I y II). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "periodos",
            "domicilio",
            "informativas",
            "plataforma :: web",
            "plataforma :: limites",
            "plataforma :: interfaz",
            "plataforma :: sesiones",
            "plataforma :: tablas"
        })
package mx.icsoe.portal.contratos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
