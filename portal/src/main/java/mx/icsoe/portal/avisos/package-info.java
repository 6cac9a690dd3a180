/** El buzón de cada quien dentro del portal: lo que se le avisa, y la carta que lo repite a su último correo (Lineamientos 2 y 11). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "contratista",
            "plataforma :: correo",
            "plataforma :: web",
            "plataforma :: interfaz",
            "plataforma :: sesiones"
        })
package mx.icsoe.portal.avisos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
