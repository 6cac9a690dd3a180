/** Las informativas y sus pasos en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.informativas.datos;

import org.jspecify.annotations.NullMarked;
