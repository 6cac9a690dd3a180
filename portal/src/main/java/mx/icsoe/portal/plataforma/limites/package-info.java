/** Cuántas veces se puede pedir algo en un tiempo, contado en la base de datos: vale igual con uno o con muchos nodos. */
@NullMarked
@NamedInterface("limites")
package mx.icsoe.portal.plataforma.limites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
