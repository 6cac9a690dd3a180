/**
 * Resumen de faltas y faltas junto a cada campo, con la misma anatomía que escribe el servidor en
 * {@code resumenDeFaltas.jte}.
 */
import { elemento, ganchos } from './ganchos.js';

const PREFIJO = 'Error: ';

/** Al cargar una página con faltas, el resumen toma el foco. */
export function iniciarFaltas(resumen) {
  resumen.focus();
}

/**
 * Muestra faltas que encontró el navegador, o quita las que había si ya no hay. La que no es de ningún campo lleva a la
 * página donde se remedia.
 *
 * @param {{campo: string, codigo: string, mensaje: string}[]} faltas
 */
export function mostrarFaltas(faltas) {
  quitarFaltas();
  if (faltas.length === 0) {
    return;
  }
  faltas.forEach(marcarCampo);
  const resumen = armarResumen(faltas);
  document.querySelector('main').prepend(resumen);
  document.title = PREFIJO + document.title;
  resumen.focus();
  resumen.scrollIntoView({ block: 'nearest' });
}

export function quitarFaltas() {
  ganchos(document, 'faltas').forEach((resumen) => resumen.remove());
  document.querySelectorAll('.grupo--falta').forEach((grupo) => {
    grupo.classList.remove('grupo--falta');
    grupo.querySelectorAll('.falta').forEach((falta) => falta.remove());
    grupo.querySelectorAll('[aria-invalid]').forEach(desmarcar);
  });
  if (document.title.startsWith(PREFIJO)) {
    document.title = document.title.slice(PREFIJO.length);
  }
}

function armarResumen(faltas) {
  const titulo = elemento('h2', { class: 'faltas__titulo', id: 'faltas-titulo' }, 'Hay un problema');
  const lista = elemento('ul', {}, ...faltas.map(renglon));
  const atributos = { class: 'faltas', role: 'alert', 'aria-labelledby': 'faltas-titulo', tabindex: '-1' };
  return elemento('div', { ...atributos, 'data-gancho': 'faltas' }, titulo, lista);
}

function renglon({ campo, codigo, mensaje }) {
  const oculto = elemento('span', { class: 'oculto' }, 'Ayuda sobre el error ');
  const ayuda = elemento('a', { class: 'faltas__codigo', href: `/ayuda/errores#${codigo}` }, oculto, codigo);
  const href = campo.startsWith('/') ? campo : `#${campo}`;
  return elemento('li', {}, elemento('a', { href }, mensaje), ' ', ayuda);
}

function marcarCampo({ campo, mensaje }) {
  const entrada = document.getElementById(campo);
  const grupo = entrada?.closest('.grupo');
  if (!grupo) {
    return;
  }
  const oculto = elemento('span', { class: 'oculto' }, PREFIJO);
  entrada.before(elemento('p', { class: 'falta', id: `${campo}-falta` }, oculto, mensaje));
  grupo.classList.add('grupo--falta');
  entrada.setAttribute('aria-invalid', 'true');
  entrada.setAttribute('aria-describedby', [...descripciones(entrada), `${campo}-falta`].join(' '));
}

function desmarcar(entrada) {
  entrada.removeAttribute('aria-invalid');
  const quedan = descripciones(entrada).filter((id) => id !== `${entrada.id}-falta`);
  if (quedan.length > 0) {
    entrada.setAttribute('aria-describedby', quedan.join(' '));
  } else {
    entrada.removeAttribute('aria-describedby');
  }
}

function descripciones(entrada) {
  return (entrada.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
}
