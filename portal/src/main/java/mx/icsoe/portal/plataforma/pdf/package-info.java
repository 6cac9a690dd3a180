/** Examina un PDF que alguien entrega sin confiar en él: que lo sea, que no traiga nada que se ejecute y que no desborde. */
@NullMarked
@NamedInterface("pdf")
package mx.icsoe.portal.plataforma.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
