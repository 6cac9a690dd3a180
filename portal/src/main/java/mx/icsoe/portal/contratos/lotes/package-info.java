/** Contratos que se agregan juntos, de un archivo o de otra informativa: se guardan, se revisan y se aplican una sola vez. */
@NullMarked
package mx.icsoe.portal.contratos.lotes;

import org.jspecify.annotations.NullMarked;
