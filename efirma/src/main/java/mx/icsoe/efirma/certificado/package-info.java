/** Lee los certificados del SAT: titular, serie, vigencia y si son e.firma o sello digital; leer no es verificar. */
@NullMarked
package mx.icsoe.efirma.certificado;

import org.jspecify.annotations.NullMarked;
