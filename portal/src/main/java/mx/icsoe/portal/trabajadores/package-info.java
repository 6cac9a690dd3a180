/** Los trabajadores de cada contrato, uno por uno o por archivo (LSS 15 A, fr. II). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "periodos",
            "informativas",
            "contratos",
            "plataforma :: web",
            "plataforma :: almacen",
            "plataforma :: colas",
            "plataforma :: tablas",
            "plataforma :: limites",
            "plataforma :: interfaz"
        })
package mx.icsoe.portal.trabajadores;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
