/** Pruebas de los valores del domicilio. */
@NullMarked
package mx.icsoe.portal.domicilio;

import org.jspecify.annotations.NullMarked;
