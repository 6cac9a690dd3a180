/** Quien atiende, en este nodo, una cola guardada en la base que todos los nodos comparten. */
@NullMarked
@NamedInterface("colas")
package mx.icsoe.portal.plataforma.colas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
