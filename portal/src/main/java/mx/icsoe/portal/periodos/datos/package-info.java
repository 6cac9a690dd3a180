/** Los días inhábiles en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.periodos.datos;

import org.jspecify.annotations.NullMarked;
