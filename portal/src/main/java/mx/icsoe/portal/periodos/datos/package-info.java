/** Los días inhábiles, la UMA y los salarios mínimos en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.periodos.datos;

import org.jspecify.annotations.NullMarked;
