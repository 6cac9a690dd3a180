/** Llaves de acceso y sus retos en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.llaves.datos;

import org.jspecify.annotations.NullMarked;
