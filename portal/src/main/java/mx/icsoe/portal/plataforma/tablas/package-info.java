/** Lee y escribe tablas CSV y XLSX renglón por renglón, con memoria acotada y sin confiar en el archivo. */
@NullMarked
@NamedInterface("tablas")
package mx.icsoe.portal.plataforma.tablas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
