/** Pruebas de las páginas de los datos generales. */
@NullMarked
package mx.icsoe.portal.contratista.web;

import org.jspecify.annotations.NullMarked;
