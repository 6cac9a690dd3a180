/** Lo que otras pruebas también usan: un laboratorio con autoridad, certificados torcidos y un OCSP que miente. */
@NullMarked
package mx.icsoe.efirma.pruebas;

import org.jspecify.annotations.NullMarked;
