/**
 * La e.firma de la persona, desde la página: abre la llave en un trabajador y le pide firmas. La llave y la contraseña
 * no salen del navegador.
 */
import { formasDe } from './contrasena.js';
import { Falla, leerArchivo, MAXIMO_DE_ARCHIVO } from './falla.js';
import { crearTrabajador } from './enlace.js';

/** Si el navegador tiene con qué: un contexto seguro con WebCrypto y trabajadores. */
export function hayConQue() {
  return window.isSecureContext === true && Boolean(window.crypto?.subtle) && 'Worker' in window;
}

/**
 * Abre una llave.
 *
 * @param {string} direccion del programa del trabajador, en este mismo sitio
 * @param {{llave: Blob, contrasena: string, certificado: {der: Uint8Array}}} datos
 * @returns {Promise<{firmar: function(string): Promise<Uint8Array>, olvidar: function()}>} {@code firmar} recibe un texto
 *     legible y da su firma (RSASSA-PKCS1-v1_5 con SHA-256); {@code firmarTramite}, la cadena original de un trámite y da
 *     la de su JWS; {@code olvidar} cierra el trabajador y con él la llave
 * @throws {Falla} y entonces nada queda abierto
 */
export async function abrirEfirma(direccion, { llave, contrasena, certificado }) {
  if (llave.size > MAXIMO_DE_ARCHIVO) {
    throw new Falla('llave-grande');
  }
  const bytes = await leerArchivo(llave, 'llave-ilegible');
  const formas = formasDe(contrasena);
  const traspaso = [bytes, ...formas].map(({ buffer }) => buffer);
  const trabajador = crearTrabajador(direccion);
  try {
    await trabajador.pedir('abrir', { llave: bytes, formas, certificado: certificado.der }, traspaso);
  } catch (causa) {
    trabajador.cerrar();
    throw causa;
  }
  return Object.freeze({
    firmar: (texto) => trabajador.pedir('firmar', { texto }),
    firmarTramite: (cadena) => trabajador.pedir('firmarTramite', { cadena }),
    olvidar: () => trabajador.cerrar(),
  });
}
