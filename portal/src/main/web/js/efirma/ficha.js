import { aBase64 } from './base64.js';

const FORMATO = 'efirma-acceso:1.0';
const ALGORITMO = 'RS256';

/** La ficha de acceso que recibe el servidor: no afirma nada, solo lleva el certificado y la firma. */
export function fichaDeAcceso(certificado, firma) {
  return {
    formato: FORMATO,
    certificado: aBase64(certificado.der),
    algoritmo: ALGORITMO,
    firma: aBase64(firma),
  };
}
