/** Los buzones, en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.avisos.datos;

import org.jspecify.annotations.NullMarked;
