/**
 * Envía un formulario con archivo mostrando cuánto lleva. Antes de enviar mira el tamaño: así nadie espera minutos para
 * enterarse de que no cabía. Sin este guion el formulario se envía igual.
 */
import { elemento } from '../interfaz/ganchos.js';
import { mostrarFaltas, quitarFaltas } from '../interfaz/faltas.js';

const MEGA = 1024 * 1024;
const VACIO = { codigo: 'DOC-006', mensaje: 'El archivo está vacío' };
const SIN_CONEXION = {
  codigo: 'DOC-011',
  mensaje: 'No se pudo enviar el archivo; revisa tu conexión e intenta de nuevo',
};
/** El lector de pantalla oye uno de cada tantos puntos de avance. */
const CADA_TANTO = 25;

export function iniciarSubida(formulario) {
  let enCurso = false;
  formulario.addEventListener('submit', (evento) => {
    const entrada = entradaConArchivo(formulario);
    if (!entrada || evento.defaultPrevented) {
      return;
    }
    evento.preventDefault();
    if (enCurso) {
      return;
    }
    quitarFaltas();
    const motivo = motivoDe(entrada);
    if (motivo) {
      mostrarFaltas([{ campo: entrada.id, ...motivo }]);
      return;
    }
    enCurso = true;
    enviar(formulario, evento.submitter, entrada, () => {
      enCurso = false;
    });
  });
}

function entradaConArchivo(formulario) {
  return Array.from(formulario.querySelectorAll('input[type="file"][name]')).find((entrada) => entrada.files.length > 0);
}

function motivoDe({ files, dataset }) {
  const [archivo] = files;
  if (archivo.size === 0) {
    return VACIO;
  }
  const tope = Number(dataset.tope);
  return archivo.size >= tope * MEGA
    ? { codigo: dataset.motivoDelTope, mensaje: `El archivo debe pesar menos de ${tope} MB` }
    : null;
}

function enviar(formulario, boton, entrada, alTerminar) {
  const avance = crearAvance(entrada);
  const peticion = new XMLHttpRequest();
  peticion.open('POST', boton?.formAction || formulario.action);
  peticion.setRequestHeader('Accept', 'text/html');
  peticion.responseType = 'document';
  peticion.upload.addEventListener('progress', ({ loaded, total }) => avance.mover(loaded, total));
  peticion.addEventListener('load', () => {
    alTerminar();
    avance.quitar();
    atender(peticion);
  });
  peticion.addEventListener('error', () => {
    alTerminar();
    avance.quitar();
    mostrarFaltas([{ campo: entrada.id, ...SIN_CONEXION }]);
  });
  peticion.send(new FormData(formulario, boton));
}

/** Si quedó, se va a donde el servidor dijo; si no, se pone su página en lugar de esta. */
function atender({ status, response, responseURL }) {
  const nuevo = response?.querySelector('main');
  if (status < 400 || !nuevo) {
    window.location.assign(responseURL || window.location.href);
    return;
  }
  document.title = response.title;
  const main = document.adoptNode(nuevo);
  document.querySelector('main').replaceWith(main);
  main.querySelectorAll('form[data-gancho="subida"]').forEach(iniciarSubida);
  (main.querySelector('[data-gancho="faltas"]') ?? main).focus();
}

function crearAvance(entrada) {
  const id = `${entrada.id}-avance`;
  const barra = elemento('progress', { id, value: '0', max: '100' });
  const frase = elemento('p', { class: 'progreso__frase', role: 'status' });
  const caja = elemento(
    'div',
    { class: 'progreso' },
    elemento('label', { class: 'etiqueta', for: id }, 'Enviando el archivo'),
    barra,
    frase,
  );
  entrada.closest('.grupo').append(caja);
  let dicho = -1;
  return {
    mover(enviados, total) {
      const parte = total > 0 ? Math.floor((100 * enviados) / total) : 0;
      barra.value = parte;
      const tramo = Math.floor(parte / CADA_TANTO);
      if (tramo !== dicho) {
        dicho = tramo;
        frase.textContent = parte === 100 ? 'Revisando el archivo…' : `${parte} % enviado`;
      }
    },
    quitar() {
      caja.remove();
    },
  };
}
