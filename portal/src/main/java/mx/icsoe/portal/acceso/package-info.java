/** Entrada al portal: validar la e.firma, abrir la sesión y aceptar los términos y condiciones (guía 1, pasos 5 a 8). */
@NullMarked
@ApplicationModule(allowedDependencies = {"nucleo", "plataforma :: *", "contratista"})
package mx.icsoe.portal.acceso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
