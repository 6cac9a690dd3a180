/**
 * Los textos que se firman. Los arma siempre este programa, legibles y con su propósito al frente: la misma llave hace
 * firmas con efecto legal, y nunca firma bytes que mande el servidor.
 */
const PROPOSITO = /^\|\|efirma-[a-z]+:\d+\.\d+\|[^\p{Cc}]+\|\|$/u;

/**
 * Texto con que se entra. Es el que el servidor rearma por su cuenta para comprobar la firma.
 *
 * @param {{origen: string, rfc: string, serie: string, reto: string}} datos
 */
export function textoDeAcceso({ origen, rfc, serie, reto }) {
  return unir('efirma-acceso:1.0', [origen, rfc, serie, reto]);
}

const TRAMITE =
  /^\|\|efirma-tramite:1\.0\|([0-9a-f-]{36})\|(?:N|SI|C|SE|AC)\|([^|\p{Cc}]{12,13})\|([0-9a-f]{1,40})\|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)\|\d{4}-[123]\|\d+\|\d+\|[0-9a-f]{64}\|[0-9a-f]{64}\|\|$/u;

/**
 * Las partes de la cadena original de un trámite.
 *
 * @throws {TypeError} si no tiene exactamente su forma: otra cosa no se firma como trámite
 */
export function leerTramite(cadena) {
  const partes = TRAMITE.exec(cadena);
  if (!partes) {
    throw new TypeError('no es la cadena original de un trámite');
  }
  const [, preliminar, rfc, serie, fecha] = partes;
  return { preliminar, rfc, serie, fecha };
}

/** Si el texto declara un propósito de e.firma y se puede leer completo. */
export function esFirmable(texto) {
  return PROPOSITO.test(texto);
}

function unir(proposito, partes) {
  if (partes.some((parte) => !parte || parte.includes('|'))) {
    throw new TypeError('una parte del texto está vacía o lleva el separador');
  }
  return `||${[proposito, ...partes].join('|')}||`;
}
