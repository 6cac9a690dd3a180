/** Las páginas del asistente de domicilio, iguales para todos sus destinos. */
@NullMarked
package mx.icsoe.portal.domicilio.web;

import org.jspecify.annotations.NullMarked;
