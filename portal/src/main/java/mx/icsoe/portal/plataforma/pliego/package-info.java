/** Compone PDF que se leen, se imprimen y se escuchan: con su letra dentro, en párrafos, datos y tablas etiquetados. */
@NullMarked
@NamedInterface("pliego")
package mx.icsoe.portal.plataforma.pliego;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
