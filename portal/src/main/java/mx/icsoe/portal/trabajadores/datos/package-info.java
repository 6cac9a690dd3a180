/** Los trabajadores y sus archivos en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.trabajadores.datos;

import org.jspecify.annotations.NullMarked;
