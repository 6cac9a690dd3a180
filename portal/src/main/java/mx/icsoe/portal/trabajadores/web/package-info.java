/** Las páginas donde se capturan los trabajadores, uno por uno y por archivo. */
@NullMarked
package mx.icsoe.portal.trabajadores.web;

import org.jspecify.annotations.NullMarked;
