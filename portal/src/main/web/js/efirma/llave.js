/**
 * Abre un .key y lo deja como llave que firma y no se puede extraer. Solo corre en el trabajador.
 */
import { leerCertificado } from './certificado.js';
import { leerCifrado } from './cifrado.js';
import { enteroChico, enteroPositivo, ETIQUETA, exigir, leerUnico, oid, secuencia } from './der.js';
import { descifrar } from './descifrar.js';
import { Falla } from './falla.js';

const RSA = '1.2.840.113549.1.1.1';
const ALGORITMO = Object.freeze({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' });

/**
 * Abre la llave con la primera forma de la contraseña que sirva y comprueba que sea la del certificado.
 *
 * @param {Uint8Array} archivoLlave
 * @param {Uint8Array[]} formas de la contraseña
 * @param {Uint8Array} archivoCertificado
 * @returns {Promise<{firmar: function(Uint8Array): Promise<Uint8Array>}>}
 * @throws {Falla} {@code contrasena}, {@code llave-de-otro-certificado} o la del archivo
 */
export async function abrirLlave(archivoLlave, formas, archivoCertificado) {
  const certificado = leerCertificado(archivoCertificado);
  const datos = leerCifrado(archivoLlave);
  for (const forma of formas) {
    const claro = await descifrar(datos, forma);
    const privada = claro && (await importar(claro, certificado));
    if (privada) {
      return { firmar: (mensaje) => firmar(privada, certificado, mensaje) };
    }
  }
  throw new Falla('contrasena');
}

/** Una contraseña equivocada a veces cuadra el relleno: solo vale lo que es una llave RSA completa. */
async function importar(claro, certificado) {
  try {
    const modulo = leerModulo(claro);
    if (!modulo) {
      return null;
    }
    if (!iguales(modulo, certificado.modulo)) {
      throw new Falla('llave-de-otro-certificado');
    }
    return await importarRsa(claro);
  } finally {
    claro.fill(0);
  }
}

async function importarRsa(claro) {
  try {
    return await crypto.subtle.importKey('pkcs8', claro, ALGORITMO, false, ['sign']);
  } catch {
    throw new Falla('llave-danada');
  }
}

function leerModulo(claro) {
  try {
    const [version, algoritmo, octetos] = secuencia(leerUnico(claro));
    if (enteroChico(version) !== 0 || oid(secuencia(algoritmo)[0]) !== RSA) {
      return null;
    }
    return enteroPositivo(secuencia(leerUnico(exigir(octetos, ETIQUETA.OCTETOS).contenido))[1]);
  } catch {
    return null;
  }
}

/** Cada firma se comprueba con el certificado antes de salir del trabajador. */
async function firmar(privada, certificado, mensaje) {
  const firma = await crypto.subtle.sign(ALGORITMO.name, privada, mensaje);
  const publica = await crypto.subtle.importKey('spki', certificado.clavePublica, ALGORITMO, false, ['verify']);
  if (!(await crypto.subtle.verify(ALGORITMO.name, publica, firma, mensaje))) {
    throw new Falla('llave-de-otro-certificado');
  }
  return new Uint8Array(firma);
}

function iguales(unos, otros) {
  return unos.length === otros.length && unos.every((byte, i) => byte === otros[i]);
}
