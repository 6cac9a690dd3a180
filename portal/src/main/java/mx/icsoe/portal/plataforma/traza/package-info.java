/** Cómo se anota en el registro del programa lo que falló, sin lo que escribió la persona (ADR 0034). */
@NullMarked
@NamedInterface("traza")
package mx.icsoe.portal.plataforma.traza;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
