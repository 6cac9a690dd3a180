/** Retos, validaciones, entradas y aceptaciones en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.acceso.datos;

import org.jspecify.annotations.NullMarked;
