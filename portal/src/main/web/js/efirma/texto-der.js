/**
 * Textos y fechas de un certificado. Se leen por su etiqueta: con Ñ o &, el SAT escribe T61String en Latin-1.
 */
import { ErrorDer, ETIQUETA } from './der.js';

const UTF8 = 0x0c;
const DE_UN_BYTE = [0x12, 0x13, 0x14, 0x16, 0x1a];
const BMP = 0x1e;

export function texto(nodo) {
  if (nodo.etiqueta === UTF8) {
    return new TextDecoder('utf-8', { fatal: true }).decode(nodo.contenido);
  }
  if (DE_UN_BYTE.includes(nodo.etiqueta)) {
    return String.fromCharCode(...nodo.contenido);
  }
  if (nodo.etiqueta === BMP) {
    return new TextDecoder('utf-16be', { fatal: true }).decode(nodo.contenido);
  }
  throw new ErrorDer('texto de un tipo que no se usa');
}

/** UTCTime o GeneralizedTime, siempre en UTC y con segundos (RFC 5280, 4.1.2.5). */
export function fecha(nodo) {
  const crudo = String.fromCharCode(...nodo.contenido);
  const conSiglo = nodo.etiqueta === ETIQUETA.HORA_UTC ? siglo(crudo) + crudo : crudo;
  const partes = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(conSiglo);
  if (!partes || ![ETIQUETA.HORA_UTC, ETIQUETA.HORA_GENERAL].includes(nodo.etiqueta)) {
    throw new ErrorDer('fecha mal escrita');
  }
  const [anio, mes, dia, hora, minuto, segundo] = partes.slice(1).map(Number);
  return new Date(Date.UTC(anio, mes - 1, dia, hora, minuto, segundo));
}

function siglo(dosCifras) {
  return Number(dosCifras.slice(0, 2)) >= 50 ? '19' : '20';
}
