/** Mide las páginas: lo que el portal pone encima de las consultas que cada una necesita. */
@NullMarked
package mx.icsoe.resistencia.web;

import org.jspecify.annotations.NullMarked;
