/** Cuándo se presenta la informativa de cada cuatrimestre: ventanas, vencimientos y días inhábiles; y entre qué salarios. */
@NullMarked
@ApplicationModule(allowedDependencies = {"nucleo", "plataforma :: arranque"})
package mx.icsoe.portal.periodos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
