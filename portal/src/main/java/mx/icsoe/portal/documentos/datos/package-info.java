/** El SQL de los documentos recibidos y de los retirados. */
@NullMarked
package mx.icsoe.portal.documentos.datos;

import org.jspecify.annotations.NullMarked;
