/**
 * Lector de DER (ITU-T X.690), solo lo que usan los certificados y las llaves de la e.firma: etiquetas de un byte y
 * longitudes definidas y mínimas. Todo lo demás se rechaza.
 */

export class ErrorDer extends Error {}

/**
 * Un elemento DER.
 *
 * @typedef {{etiqueta: number, contenido: Uint8Array, completo: Uint8Array}} Nodo
 */

export const ETIQUETA = Object.freeze({
  ENTERO: 0x02,
  BITS: 0x03,
  OCTETOS: 0x04,
  NULO: 0x05,
  OID: 0x06,
  SECUENCIA: 0x30,
  CONJUNTO: 0x31,
  HORA_UTC: 0x17,
  HORA_GENERAL: 0x18,
});

/** Lee un archivo que es un solo elemento, sin un byte de más. */
export function leerUnico(bytes) {
  const nodo = leerEn(bytes, 0);
  if (nodo.completo.length !== bytes.length) {
    throw new ErrorDer('sobran bytes');
  }
  return nodo;
}

/** Los elementos que contiene otro. */
export function hijos(nodo) {
  const lista = [];
  let posicion = 0;
  while (posicion < nodo.contenido.length) {
    const hijo = leerEn(nodo.contenido, posicion);
    lista.push(hijo);
    posicion += hijo.completo.length;
  }
  return lista;
}

/** Exige la etiqueta y devuelve el mismo nodo. */
export function exigir(nodo, etiqueta) {
  if (!nodo || nodo.etiqueta !== etiqueta) {
    throw new ErrorDer('no está el elemento que se esperaba');
  }
  return nodo;
}

/** Los hijos de una secuencia. */
export function secuencia(nodo) {
  return hijos(exigir(nodo, ETIQUETA.SECUENCIA));
}

/** Identificador de objeto en su forma de puntos. */
export function oid(nodo) {
  const { contenido } = exigir(nodo, ETIQUETA.OID);
  if (contenido.length === 0 || contenido.at(-1) & 0x80) {
    throw new ErrorDer('identificador incompleto');
  }
  const partes = [];
  let valor = 0;
  for (const byte of contenido) {
    if (valor > 0xffffff) {
      throw new ErrorDer('identificador enorme');
    }
    valor = valor * 128 + (byte & 0x7f);
    if (!(byte & 0x80)) {
      partes.push(valor);
      valor = 0;
    }
  }
  const primero = Math.min(Math.floor(partes[0] / 40), 2);
  return [primero, partes[0] - primero * 40, ...partes.slice(1)].join('.');
}

/** Entero positivo de hasta 31 bits. */
export function enteroChico(nodo) {
  const bytes = enteroPositivo(nodo);
  if (bytes.length > 4 || (bytes.length === 4 && bytes[0] > 0x7f)) {
    throw new ErrorDer('entero demasiado grande');
  }
  return bytes.reduce((valor, byte) => valor * 256 + byte, 0);
}

/** Los bytes de un entero que no es negativo, sin el cero de signo. */
export function enteroPositivo(nodo) {
  const { contenido } = exigir(nodo, ETIQUETA.ENTERO);
  if (contenido.length === 0 || contenido[0] & 0x80) {
    throw new ErrorDer('se esperaba un entero positivo');
  }
  return contenido.length > 1 && contenido[0] === 0 ? contenido.subarray(1) : contenido;
}

function leerEn(bytes, inicio) {
  if (inicio + 2 > bytes.length || (bytes[inicio] & 0x1f) === 0x1f) {
    throw new ErrorDer('elemento incompleto o de etiqueta larga');
  }
  const { longitud, desde } = leerLongitud(bytes, inicio + 1);
  const fin = desde + longitud;
  if (fin > bytes.length) {
    throw new ErrorDer('elemento incompleto');
  }
  return {
    etiqueta: bytes[inicio],
    contenido: bytes.subarray(desde, fin),
    completo: bytes.subarray(inicio, fin),
  };
}

function leerLongitud(bytes, posicion) {
  const primero = bytes[posicion];
  if (primero < 0x80) {
    return { longitud: primero, desde: posicion + 1 };
  }
  const cuantos = primero & 0x7f;
  if (cuantos === 0 || cuantos > 3 || posicion + cuantos >= bytes.length) {
    throw new ErrorDer('longitud indefinida o enorme');
  }
  let longitud = 0;
  for (let i = 1; i <= cuantos; i++) {
    longitud = longitud * 256 + bytes[posicion + i];
  }
  if (longitud < 0x80 || bytes[posicion + 1] === 0) {
    throw new ErrorDer('longitud que no es mínima');
  }
  return { longitud, desde: posicion + 1 + cuantos };
}
