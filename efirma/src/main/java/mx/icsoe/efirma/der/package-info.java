/** Lee DER (ITU-T X.690) sin interpretar: longitudes definidas y mínimas, sin recursión y sin bytes de más. */
@NullMarked
package mx.icsoe.efirma.der;

import org.jspecify.annotations.NullMarked;
