/** Pruebas de la base de las páginas. */
@NullMarked
package mx.icsoe.portal.plataforma.web;

import org.jspecify.annotations.NullMarked;
