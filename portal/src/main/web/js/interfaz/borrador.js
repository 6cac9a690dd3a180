/**
 * Conserva en el servidor lo que se va escribiendo, para devolverlo si la sesión se pierde. Nunca manda archivos ni
 * campos sin nombre; el servidor descarta además lo que parezca secreto.
 */
import { enviarEnSilencio } from './envio.js';

const PAUSA = 3000;
const DIRECCION = '/icsoe/borrador';

/** Solo con sesión: sin ella no hay a nombre de quién conservar. */
export function iniciarBorrador(raiz) {
  raiz.querySelectorAll('main form[data-una-vez]').forEach(vigilar);
}

function vigilar(formulario) {
  let espera;
  const olvidar = () => {
    clearTimeout(espera);
    espera = undefined;
  };
  const conservar = () => {
    olvidar();
    enviarEnSilencio(DIRECCION, textos(formulario));
  };
  formulario.addEventListener('input', ({ target }) => {
    if (target.type !== 'file' && target.name) {
      clearTimeout(espera);
      espera = setTimeout(conservar, PAUSA);
    }
  });
  // Lo enviado ya no está pendiente: conservarlo al dejar la página lo haría volver como si no se hubiera guardado.
  formulario.addEventListener('submit', olvidar);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && espera) {
      conservar();
    }
  });
}

function textos(formulario) {
  const campos = Array.from(new FormData(formulario)).filter(([, valor]) => typeof valor === 'string');
  return new URLSearchParams(campos);
}
