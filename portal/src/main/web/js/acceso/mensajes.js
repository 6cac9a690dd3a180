import { ganchos } from '../interfaz/ganchos.js';

/**
 * Las palabras de cada falla vienen en la página, escritas por el servidor: así el catálogo de mensajes es uno solo.
 *
 * @returns {function(string): {campo: string, codigo: string, mensaje: string}} la falta de una clave
 */
export function leerMensajes(caja) {
  const porClave = new Map();
  ganchos(caja, 'mensajes')
    .flatMap((lista) => Array.from(lista.children))
    .forEach(({ dataset, textContent }) =>
      porClave.set(dataset.falla, { campo: dataset.campo, codigo: dataset.codigo, mensaje: textContent.trim() }),
    );
  return (clave) => porClave.get(clave) ?? porClave.get('navegador');
}
