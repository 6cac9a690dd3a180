/** Los capturistas en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.usuarios.datos;

import org.jspecify.annotations.NullMarked;
