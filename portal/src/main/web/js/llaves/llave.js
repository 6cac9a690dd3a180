/** Agregar una llave de acceso o entrar con ella: pide el reto, lo pasa al dispositivo y entrega lo que respondió. */
import { leerMensajes } from '../acceso/mensajes.js';
import { enviarJson } from '../acceso/servidor.js';
import { Falla } from '../efirma/falla.js';
import { fichaCsrf } from '../interfaz/envio.js';
import { mostrarFaltas, quitarFaltas } from '../interfaz/faltas.js';
import { gancho } from '../interfaz/ganchos.js';
import { crear, hayConQue, usar } from './credencial.js';

const FRASE = 'Sigue las indicaciones de tu dispositivo…';

/** Lo que se puede hacer: qué se revisa antes, qué se pide al dispositivo y qué se agrega a lo que responde. */
const CEREMONIAS = Object.freeze({
  entrar: { revisar: () => null, pedir: usar, escrito: () => ({}) },
  agregar: {
    revisar: ({ nombre }) => (nombre.value.trim() === '' ? 'nombre-vacio' : null),
    pedir: crear,
    escrito: ({ nombre }) => ({ nombre: nombre.value }),
  },
});

/** Qué clave tiene lo que el navegador dice; por intimidad no distingue si se canceló o si no había llave. */
const CLAVES = Object.freeze({
  NotAllowedError: 'cancelada',
  AbortError: 'cancelada',
  InvalidStateError: 'ya-registrada',
  SecurityError: 'otra-direccion',
  NotSupportedError: 'algoritmo',
});

/** @param {HTMLElement} caja la del gancho {@code llave} */
export function iniciarLlave(caja) {
  const faltaDe = leerMensajes(caja);
  const formulario = caja.querySelector('form');
  const ceremonia = CEREMONIAS[caja.dataset.ceremonia];
  let enCurso = false;

  formulario.hidden = false;
  formulario.addEventListener('submit', async (evento) => {
    evento.preventDefault();
    if (enCurso) {
      return;
    }
    enCurso = true;
    quitarFaltas();
    const falta = await intentar(caja, formulario, ceremonia).catch((causa) => faltaDe(claveDe(causa)));
    decir(caja, '');
    if (falta) {
      mostrarFaltas([falta]);
    }
    enCurso = false;
  });
}

/** @returns {Promise<object|undefined>} la falta que encontró el servidor, si encontró una */
async function intentar(caja, formulario, { revisar, pedir, escrito }) {
  const impedimento = impedimentoDe(caja) ?? revisar(formulario.elements);
  if (impedimento) {
    throw new Falla(impedimento);
  }
  const csrf = fichaCsrf();
  const opciones = await enviarJson({ direccion: caja.dataset.reto, csrf }, {});
  decir(caja, FRASE);
  const inicio = performance.now();
  const respondido = await pedir(opciones).catch((causa) => {
    throw performance.now() - inicio >= opciones.timeout ? new Falla('tiempo-agotado') : causa;
  });
  const cuerpo = { ...respondido, ...escrito(formulario.elements) };
  const respuesta = await enviarJson({ direccion: caja.dataset.enviar, csrf }, cuerpo);
  if (respuesta.exito) {
    location.assign(respuesta.destino);
  }
  return respuesta.falta;
}

function impedimentoDe(caja) {
  if (!hayConQue()) {
    return 'navegador-sin-llaves';
  }
  return location.origin === caja.dataset.origen ? null : 'otra-direccion';
}

function claveDe(causa) {
  return causa instanceof Falla ? causa.clave : (CLAVES[causa?.name] ?? 'navegador');
}

/** Lo oye quien usa un lector de pantalla; lo ve quien espera. */
function decir(caja, frase) {
  gancho(caja, 'llave-estado').textContent = frase;
}
