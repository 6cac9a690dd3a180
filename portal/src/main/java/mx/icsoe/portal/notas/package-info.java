/** De la captura a la firma entre dos: enviar, devolver con notas atadas a lo que hay que corregir, y el hilo que ambos ven. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "nucleo",
            "periodos",
            "informativas",
            "contratos",
            "presentacion",
            "avisos",
            "plataforma :: web",
            "plataforma :: interfaz",
            "plataforma :: sesiones"
        })
package mx.icsoe.portal.notas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
