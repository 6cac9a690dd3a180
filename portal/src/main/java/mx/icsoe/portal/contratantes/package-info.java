/** Dejar que un contratante vea los contratos que un contratista informó con él, y nada más (Lineamiento 7). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "domicilio",
            "contratista",
            "informativas",
            "contratos",
            "presentacion",
            "avisos",
            "plataforma :: web",
            "plataforma :: interfaz",
            "plataforma :: sesiones",
            "plataforma :: tablas",
            "plataforma :: traza"
        })
package mx.icsoe.portal.contratantes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
