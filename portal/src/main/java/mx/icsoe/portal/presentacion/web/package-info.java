/** Páginas de la revisión, la firma, los acuses, la verificación y la consulta de lo presentado. */
@NullMarked
package mx.icsoe.portal.presentacion.web;

import org.jspecify.annotations.NullMarked;
