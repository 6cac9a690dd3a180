/** Preparaciones, intenciones, folios y presentaciones en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.presentacion.datos;

import org.jspecify.annotations.NullMarked;
