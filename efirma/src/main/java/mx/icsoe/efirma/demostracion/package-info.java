/** Autoridad de demostración con las formas del SAT y su servicio OCSP; nada de aquí verifica a nadie de verdad. */
@NullMarked
package mx.icsoe.efirma.demostracion;

import org.jspecify.annotations.NullMarked;
