/** Llaves de acceso (passkeys, WebAuthn niveles 2 y 3): agregarlas, quitarlas y entrar con ellas a consultar y capturar. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "contratista",
            "acceso",
            "usuarios",
            "avisos",
            "plataforma :: limites",
            "plataforma :: sesiones",
            "plataforma :: web"
        })
package mx.icsoe.portal.llaves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
