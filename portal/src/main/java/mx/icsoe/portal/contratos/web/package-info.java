/** Las páginas de los contratos de una informativa y sus formularios. */
@NullMarked
package mx.icsoe.portal.contratos.web;

import org.jspecify.annotations.NullMarked;
