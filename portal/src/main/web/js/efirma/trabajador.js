/**
 * El trabajador: único lugar donde se abre la llave. Recibe {@code abrir}, {@code firmar},
 * {@code firmarTramite} u {@code olvidar}, y contesta
 * con lo pedido o con la clave de la falla. No usa la red.
 */
import { Falla } from './falla.js';
import { porFirmar } from './jws.js';
import { abrirLlave } from './llave.js';
import { esFirmable } from './textos.js';

let abierta = null;
let delTitular = null;

const ORDENES = {
  async abrir({ llave, formas, certificado }) {
    abierta = null;
    delTitular = certificado.slice();
    try {
      abierta = await abrirLlave(llave, formas, certificado);
    } finally {
      [llave, ...formas].forEach((bytes) => bytes.fill(0));
    }
  },
  async firmar({ texto }) {
    if (!abierta || !esFirmable(texto)) {
      throw new Falla('llave-cerrada');
    }
    return abierta.firmar(new TextEncoder().encode(texto));
  },
  async firmarTramite({ cadena }) {
    if (!abierta) {
      throw new Falla('llave-cerrada');
    }
    return abierta.firmar(await porFirmar(delTitular, cadena));
  },
  async olvidar() {
    abierta = null;
  },
};

self.addEventListener('message', async ({ data }) => {
  try {
    self.postMessage({ turno: data.turno, valor: await ORDENES[data.orden](data) });
  } catch (causa) {
    self.postMessage({ turno: data.turno, falla: causa instanceof Falla ? causa.clave : 'navegador' });
  }
});
