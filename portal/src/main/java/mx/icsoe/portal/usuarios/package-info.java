/** Los capturistas: quién los da de alta, qué les deja hacer cada contratista, y cómo entran y eligen por quién trabajan. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "contratista",
            "avisos",
            "plataforma :: correo",
            "plataforma :: interfaz",
            "plataforma :: limites",
            "plataforma :: sesiones",
            "plataforma :: web"
        })
package mx.icsoe.portal.usuarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
