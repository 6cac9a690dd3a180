/** El hilo de notas en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.notas.datos;

import org.jspecify.annotations.NullMarked;
