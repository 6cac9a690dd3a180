/** Las autorizaciones, las consultas y los avisos por dar, en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.contratantes.datos;

import org.jspecify.annotations.NullMarked;
