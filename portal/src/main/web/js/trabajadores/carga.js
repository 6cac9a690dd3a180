/**
 * Trae cada tanto en qué va un archivo, sin recargar la página. Sin este guion la página se recarga sola.
 */
import { gancho } from '../interfaz/ganchos.js';

const CADA_CUANTO = 1500;
const CADA_CUANTO_SI_FALLA = 6000;
/** El lector de pantalla oye uno de cada tantos puntos de avance. */
const CADA_TANTO = 25;

export function iniciarCarga(caja) {
  let dicho = 0;
  const preguntar = async () => {
    const pagina = await traer();
    const nueva = pagina?.querySelector('[data-gancho="carga"]');
    if (pagina && !nueva) {
      window.location.reload();
      return;
    }
    dicho = nueva ? mover(caja, nueva, dicho) : dicho;
    window.setTimeout(preguntar, nueva ? CADA_CUANTO : CADA_CUANTO_SI_FALLA);
  };
  window.setTimeout(preguntar, CADA_CUANTO);
}

/** La misma página, como está ahora; nada si no se pudo traer. */
function traer() {
  return new Promise((resolver) => {
    const peticion = new XMLHttpRequest();
    peticion.open('GET', window.location.href);
    peticion.setRequestHeader('Accept', 'text/html');
    peticion.responseType = 'document';
    peticion.addEventListener('load', () => resolver(peticion.response));
    peticion.addEventListener('error', () => resolver(null));
    peticion.send();
  });
}

function mover(caja, nueva, dicho) {
  const avance = caja.querySelector('progress');
  avance.value = nueva.querySelector('progress').value;
  const frase = nueva.querySelector('label').textContent;
  caja.querySelector('label').textContent = frase;
  const tramo = Math.floor(avance.value / CADA_TANTO);
  if (tramo !== dicho) {
    gancho(caja, 'carga-frase').textContent = frase;
  }
  return tramo;
}
