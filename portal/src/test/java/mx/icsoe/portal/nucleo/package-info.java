/** Pruebas de los valores del núcleo. */
@NullMarked
package mx.icsoe.portal.nucleo;

import org.jspecify.annotations.NullMarked;
