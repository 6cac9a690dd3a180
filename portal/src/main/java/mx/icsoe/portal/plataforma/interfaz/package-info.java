/** Valores con que una página llena los componentes de la interfaz: opciones, datos de un resumen, tareas y migas. */
@NullMarked
@NamedInterface("interfaz")
package mx.icsoe.portal.plataforma.interfaz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
