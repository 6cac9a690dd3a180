import { aBase64 } from './base64.js';

const FORMATO = 'efirma-acceso:1.0';
const ALGORITMO = 'RS256';

/** El token que recibe el servidor, en JSON: no afirma nada, solo lleva el certificado y la firma. */
export function tokenDeAcceso(certificado, firma) {
  return JSON.stringify({
    formato: FORMATO,
    certificado: aBase64(certificado.der),
    algoritmo: ALGORITMO,
    firma: aBase64(firma),
  });
}
