/** Datos generales del contratista: quién es, cómo se le avisa, su domicilio social y su acuse del REPSE (guía 1, pasos 9 a 18). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "domicilio",
            "documentos",
            "periodos",
            "plataforma :: web",
            "plataforma :: limites",
            "plataforma :: interfaz",
            "plataforma :: sesiones"
        })
package mx.icsoe.portal.contratista;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
