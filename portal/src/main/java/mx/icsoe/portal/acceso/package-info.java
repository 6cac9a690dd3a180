/** Entrada al portal: validar la e.firma, abrir la sesión y aceptar los términos y condiciones (guía 1, pasos 5 a 8). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "contratista",
            "plataforma :: limites",
            "plataforma :: sesiones",
            "plataforma :: web"
        })
package mx.icsoe.portal.acceso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
