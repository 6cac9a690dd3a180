/** El portal ICSOE: aquí solo vive el arranque; cada capacidad tiene su paquete. */
@NullMarked
package mx.icsoe.portal;

import org.jspecify.annotations.NullMarked;
