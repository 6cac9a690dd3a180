/** Domicilios, borradores y catálogo postal en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.domicilio.datos;

import org.jspecify.annotations.NullMarked;
