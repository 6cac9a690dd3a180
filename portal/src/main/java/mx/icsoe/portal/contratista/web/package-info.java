/** Las páginas de los datos generales, la de inicio del contratista y sus formularios. */
@NullMarked
package mx.icsoe.portal.contratista.web;

import org.jspecify.annotations.NullMarked;
