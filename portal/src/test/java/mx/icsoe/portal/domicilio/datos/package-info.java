/** Pruebas de los domicilios y del catálogo postal contra PostgreSQL. */
@NullMarked
package mx.icsoe.portal.domicilio.datos;

import org.jspecify.annotations.NullMarked;
