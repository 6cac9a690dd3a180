/** Pruebas de los datos generales del contratista. */
@NullMarked
package mx.icsoe.portal.contratista;

import org.jspecify.annotations.NullMarked;
