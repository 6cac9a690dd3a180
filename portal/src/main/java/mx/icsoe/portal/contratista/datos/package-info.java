/** Lo que del contratista guarda PostgreSQL, en el esquema {@code contratista}. */
@NullMarked
package mx.icsoe.portal.contratista.datos;

import org.jspecify.annotations.NullMarked;
