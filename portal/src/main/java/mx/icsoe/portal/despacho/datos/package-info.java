/** Los vencimientos publicados y las suscripciones al calendario en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.despacho.datos;

import org.jspecify.annotations.NullMarked;
