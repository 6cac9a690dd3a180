/** La bitácora en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.bitacora.datos;

import org.jspecify.annotations.NullMarked;
