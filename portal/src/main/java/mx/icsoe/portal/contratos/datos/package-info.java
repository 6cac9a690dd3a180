/** Los contratos y las cargas por aplicar en PostgreSQL. */
@NullMarked
package mx.icsoe.portal.contratos.datos;

import org.jspecify.annotations.NullMarked;
