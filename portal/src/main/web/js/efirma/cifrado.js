/**
 * Con qué está cifrado un .key: PKCS#8 EncryptedPrivateKeyInfo con PBES2 (RFC 8018). Aquí no se descifra: se lee y se
 * limita, antes de gastar trabajo.
 */
import { enteroChico, ETIQUETA, exigir, leerUnico, oid, secuencia } from './der.js';
import { Falla, MAXIMO_DE_ARCHIVO } from './falla.js';

const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const PBES1 = /^1\.2\.840\.113549\.1\.(5\.(1|3|4|6|10|11)|12\.1\.[1-6])$/;
const RESUMENES = Object.freeze({ '1.2.840.113549.2.7': 'SHA-1', '1.2.840.113549.2.9': 'SHA-256' });
const CIFRAS = Object.freeze({
  '1.2.840.113549.3.7': { nombre: '3DES', llave: 24, bloque: 8 },
  '2.16.840.1.101.3.4.1.2': { nombre: 'AES-CBC', llave: 16, bloque: 16 },
  '2.16.840.1.101.3.4.1.22': { nombre: 'AES-CBC', llave: 24, bloque: 16 },
  '2.16.840.1.101.3.4.1.42': { nombre: 'AES-CBC', llave: 32, bloque: 16 },
});
const MAXIMO_DE_VUELTAS = 1000000;
const SAL = Object.freeze({ minima: 8, maxima: 128 });

/**
 * Lee los parámetros de cifrado de un .key.
 *
 * @param {Uint8Array} archivo
 * @returns {{sal: Uint8Array, vueltas: number, resumen: string, cifra: object, inicial: Uint8Array, cifrado: Uint8Array}}
 * @throws {Falla}
 */
export function leerCifrado(archivo) {
  rechazarLoQueNoEsLlave(archivo);
  let partes;
  try {
    partes = secuencia(leerUnico(archivo));
    return interpretar(partes);
  } catch (causa) {
    throw causa instanceof Falla ? causa : new Falla(claveDeLoRoto(archivo));
  }
}

function rechazarLoQueNoEsLlave(archivo) {
  if (archivo.length > MAXIMO_DE_ARCHIVO) {
    throw new Falla('llave-grande');
  }
  if (archivo.length === 0) {
    throw new Falla('llave-vacia');
  }
  const inicio = String.fromCharCode(...archivo.subarray(0, 64));
  if (inicio.includes('-----BEGIN')) {
    throw new Falla('llave-pem');
  }
}

/** Distingue lo que se cortó, lo que trae de más y lo que nunca fue una llave. */
function claveDeLoRoto(archivo) {
  if (archivo[0] !== ETIQUETA.SECUENCIA) {
    return 'llave-no-es';
  }
  const anunciado = archivo[1] === 0x82 ? 4 + archivo[2] * 256 + archivo[3] : 2 + archivo[1];
  if (anunciado > archivo.length) {
    return 'llave-incompleta';
  }
  return anunciado < archivo.length ? 'llave-con-sobra' : 'llave-no-es';
}

function interpretar([encabezado, cifrado]) {
  const campos = secuencia(encabezado);
  if (campos[0]?.etiqueta !== ETIQUETA.OID) {
    throw new Falla('llave-es-certificado');
  }
  const esquema = oid(campos[0]);
  if (PBES1.test(esquema)) {
    throw new Falla('llave-pbes1');
  }
  exigirSoportado(esquema === PBES2);
  const [derivacion, cifra] = secuencia(campos[1]).map(secuencia);
  exigirSoportado(oid(derivacion[0]) === PBKDF2);
  return {
    ...leerDerivacion(secuencia(derivacion[1])),
    ...leerCifra(cifra, exigir(cifrado, ETIQUETA.OCTETOS).contenido),
  };
}

function leerDerivacion([sal, vueltas, ...opciones]) {
  const bytes = exigir(sal, ETIQUETA.OCTETOS).contenido;
  exigirSoportado(bytes.length >= SAL.minima && bytes.length <= SAL.maxima);
  const funcion = opciones.find((opcion) => opcion.etiqueta === ETIQUETA.SECUENCIA);
  const resumen = funcion ? RESUMENES[oid(secuencia(funcion)[0])] : 'SHA-1';
  exigirSoportado(resumen);
  return { sal: bytes, vueltas: leerVueltas(vueltas), resumen };
}

function leerVueltas(nodo) {
  let cuantas = 0;
  try {
    cuantas = enteroChico(nodo);
  } catch {
    throw new Falla('llave-vueltas');
  }
  if (cuantas < 1 || cuantas > MAXIMO_DE_VUELTAS) {
    throw new Falla('llave-vueltas');
  }
  return cuantas;
}

function leerCifra([tipo, parametro], cifrado) {
  const cifra = CIFRAS[oid(tipo)];
  exigirSoportado(cifra);
  const inicial = exigir(parametro, ETIQUETA.OCTETOS).contenido;
  if (inicial.length !== cifra.bloque || cifrado.length === 0 || cifrado.length % cifra.bloque !== 0) {
    throw new Falla('llave-incompleta');
  }
  return { cifra, inicial, cifrado };
}

function exigirSoportado(condicion) {
  if (!condicion) {
    throw new Falla('llave-cifra-desconocida');
  }
}
