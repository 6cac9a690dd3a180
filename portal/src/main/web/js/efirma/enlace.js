/** El ir y venir de mensajes con el trabajador. */
import { Falla } from './falla.js';

let politica;

/** Arranca el trabajador y le pone turnos a lo que se le pide. */
export function crearTrabajador(direccion) {
  const trabajador = new Worker(confiable(direccion));
  const turnos = new Map();
  let ultimo = 0;

  const fallarTodo = () => {
    turnos.forEach(({ fallar }) => fallar(new Falla('navegador')));
    turnos.clear();
  };
  trabajador.addEventListener('error', fallarTodo);
  trabajador.addEventListener('message', ({ data: { turno, valor, falla } }) => {
    const espera = turnos.get(turno);
    turnos.delete(turno);
    if (falla) {
      espera?.fallar(new Falla(falla));
    } else {
      espera?.cumplir(valor);
    }
  });

  return {
    pedir(orden, datos, traspaso = []) {
      const turno = ++ultimo;
      return new Promise((cumplir, fallar) => {
        turnos.set(turno, { cumplir, fallar });
        trabajador.postMessage({ turno, orden, ...datos }, traspaso);
      });
    },
    cerrar() {
      trabajador.terminate();
      fallarTodo();
    },
  };
}

/** Solo se carga como programa una dirección propia bajo los recursos del portal. */
function confiable(direccion) {
  politica ??= globalThis.trustedTypes?.createPolicy('icsoe-trabajador', { createScriptURL: exigirPropia });
  return politica ? politica.createScriptURL(direccion) : exigirPropia(direccion);
}

function exigirPropia(direccion) {
  const url = new URL(direccion, location.origin);
  if (url.origin !== location.origin || !url.pathname.startsWith('/recursos/')) {
    throw new TypeError('el trabajador debe ser de este sitio');
  }
  return url.href;
}
