/**
 * Los octetos que se firman de un trámite: los de un JWS (RFC 7515 § 5.1) cuyo contenido es la cadena original. El
 * encabezado sale todo del certificado y de la cadena; el servidor lo rearma igual por su cuenta.
 */
import { aBase64 } from './base64.js';
import { leerTramite } from './textos.js';

const UTF8 = new TextEncoder();

/**
 * @param {Uint8Array} certificado DER
 * @param {string} cadena
 * @returns {Promise<Uint8Array>}
 */
export async function porFirmar(certificado, cadena) {
  const { fecha } = leerTramite(cadena);
  const huella = new Uint8Array(await crypto.subtle.digest('SHA-256', certificado));
  const encabezado =
    `{"alg":"RS256","iat":${Date.parse(fecha) / 1000},"x5c":["${aBase64(certificado)}"],` +
    `"x5t#S256":"${aBase64Url(huella)}"}`;
  return UTF8.encode(`${aBase64Url(UTF8.encode(encabezado))}.${aBase64Url(UTF8.encode(cadena))}`);
}

function aBase64Url(bytes) {
  return aBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
