/** «Mis contratistas»: lo que una oficina tiene por presentar de todos los que atiende, y los plazos en su calendario. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "periodos",
            "contratista",
            "avisos",
            "informativas",
            "contratos",
            "presentacion",
            "usuarios",
            "notas",
            "plataforma :: web",
            "plataforma :: limites",
            "plataforma :: interfaz",
            "plataforma :: sesiones",
            "plataforma :: tablas"
        })
package mx.icsoe.portal.despacho;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
