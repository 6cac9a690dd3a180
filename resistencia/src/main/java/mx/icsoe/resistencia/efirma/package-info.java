/** Mide lo que cuesta verificar una e.firma frente a las operaciones RSA que no se pueden evitar. */
@NullMarked
package mx.icsoe.resistencia.efirma;

import org.jspecify.annotations.NullMarked;
