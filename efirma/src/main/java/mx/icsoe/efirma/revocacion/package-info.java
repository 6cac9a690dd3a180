/** Pregunta por OCSP si un certificado sigue vigente y guarda la respuesta como evidencia. */
@NullMarked
package mx.icsoe.efirma.revocacion;

import org.jspecify.annotations.NullMarked;
