/** Pruebas de la entrada: la e.firma en el navegador y en el servidor, y los términos. */
@NullMarked
package mx.icsoe.portal.acceso;

import org.jspecify.annotations.NullMarked;
