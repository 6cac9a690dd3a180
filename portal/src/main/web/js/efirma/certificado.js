/**
 * Lo que dice un .cer del SAT. Se lee para orientar a la persona: quien lo verifica es el servidor.
 */
import { deBase64 } from './base64.js';
import { ErrorDer, ETIQUETA, enteroPositivo, exigir, hijos, leerUnico, oid, secuencia } from './der.js';
import { Falla, MAXIMO_DE_ARCHIVO } from './falla.js';
import { fecha, texto } from './texto-der.js';

const OID = Object.freeze({
  RFC: '2.5.4.45',
  NOMBRE: '2.5.4.41',
  NOMBRE_COMUN: '2.5.4.3',
  UNIDAD: '2.5.4.11',
  USOS: '2.5.29.37',
  CLIENTE: '1.3.6.1.5.5.7.3.2',
  RSA: '1.2.840.113549.1.1.1',
});
const VERSION = 0xa0;
const EXTENSIONES = 0xa3;

/**
 * Lee un .cer en DER o en PEM.
 *
 * @param {Uint8Array} archivo
 * @throws {Falla} {@code certificado-ilegible} o {@code certificado-grande}
 */
export function leerCertificado(archivo) {
  if (archivo.length > MAXIMO_DE_ARCHIVO) {
    throw new Falla('certificado-grande');
  }
  try {
    return interpretar(sinPem(archivo));
  } catch (causa) {
    throw causa instanceof Falla ? causa : new Falla('certificado-ilegible');
  }
}

function sinPem(archivo) {
  if (archivo[0] === ETIQUETA.SECUENCIA) {
    return archivo.slice();
  }
  const pem = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(
    new TextDecoder().decode(archivo),
  );
  if (!pem) {
    throw new ErrorDer('no es DER ni PEM');
  }
  return deBase64(pem[1].replace(/\s/g, ''));
}

function interpretar(der) {
  const campos = secuencia(secuencia(leerUnico(der))[0]).filter((campo) => campo.etiqueta !== VERSION);
  const [serie, , , vigencia, sujeto, clave] = campos;
  const [desde, hasta] = secuencia(vigencia).map(fecha);
  const nombres = leerNombres(sujeto);
  const [rfc, rfcDelRepresentante] = (nombres.get(OID.RFC) ?? '').split('/').map((parte) => parte.trim());
  if (!rfc) {
    throw new Falla('certificado-sin-rfc');
  }
  return Object.freeze({
    der,
    rfc,
    rfcDelRepresentante: rfcDelRepresentante ?? null,
    tipoPersona: rfc.length === 12 ? 'moral' : 'fisica',
    nombre: nombres.get(OID.NOMBRE) ?? nombres.get(OID.NOMBRE_COMUN) ?? '',
    serie: leerSerie(serie),
    desde,
    hasta,
    clase: clasificar(campos.at(-1), nombres.has(OID.UNIDAD)),
    modulo: leerModulo(clave),
    clavePublica: clave.completo,
  });
}

function leerNombres(sujeto) {
  const nombres = new Map();
  for (const grupo of secuencia(sujeto)) {
    for (const atributo of hijos(exigir(grupo, ETIQUETA.CONJUNTO))) {
      const [tipo, valor] = secuencia(atributo);
      nombres.set(oid(tipo), texto(valor));
    }
  }
  return nombres;
}

/** El SAT escribe las 20 cifras del número de serie como texto dentro del entero; otros, un número cualquiera. */
function leerSerie(nodo) {
  const bytes = enteroPositivo(nodo);
  const cifras = String.fromCharCode(...bytes);
  return /^\d{20}$/.test(cifras) ? cifras : Array.from(bytes, enHexadecimal).join('').replace(/^0+/, '');
}

function enHexadecimal(byte) {
  return byte.toString(16).padStart(2, '0');
}

/** Es e.firma solo si puede autenticar a un cliente; que falte la unidad no basta: hay falsas sin ella. */
function clasificar(extensiones, conUnidad) {
  const usos = extensiones.etiqueta === EXTENSIONES ? usosExtendidos(extensiones) : [];
  if (usos.includes(OID.CLIENTE)) {
    return 'fiel';
  }
  return conUnidad ? 'csd' : 'otra';
}

function usosExtendidos(extensiones) {
  for (const extension of secuencia(hijos(extensiones)[0])) {
    const partes = secuencia(extension);
    if (oid(partes[0]) === OID.USOS) {
      return secuencia(leerUnico(exigir(partes.at(-1), ETIQUETA.OCTETOS).contenido)).map(oid);
    }
  }
  return [];
}

function leerModulo(clave) {
  const [algoritmo, bits] = secuencia(clave);
  if (oid(secuencia(algoritmo)[0]) !== OID.RSA) {
    throw new Falla('certificado-ilegible');
  }
  const contenido = exigir(bits, ETIQUETA.BITS).contenido;
  return enteroPositivo(secuencia(leerUnico(contenido.subarray(1)))[0]);
}
