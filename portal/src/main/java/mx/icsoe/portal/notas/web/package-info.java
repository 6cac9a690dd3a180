/** Las páginas de enviar, retirar, devolver y conversar sobre una informativa. */
@NullMarked
package mx.icsoe.portal.notas.web;

import org.jspecify.annotations.NullMarked;
