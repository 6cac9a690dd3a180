/** Pruebas del asistente por HTTP y en un navegador. */
@NullMarked
package mx.icsoe.portal.domicilio.web;

import org.jspecify.annotations.NullMarked;
