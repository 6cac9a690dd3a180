/** La ruta con la que el dueño de un documento lo ve en su navegador. */
@NullMarked
package mx.icsoe.portal.documentos.web;

import org.jspecify.annotations.NullMarked;
