/**
 * Conserva en el servidor lo que se va escribiendo, para devolverlo si la sesión se pierde. Nunca manda archivos ni
 * campos sin nombre; el servidor descarta además lo que parezca secreto.
 *
 * Cada vez que se abre el formulario es otra captura, y la lleva todo lo que se manda: así el servidor reconoce un
 * guardado que llegó después del envío y no trae de vuelta lo que ya se envió.
 */
import { enviarEnSilencio } from './envio.js';

const PAUSA = 3000;
const DIRECCION = '/icsoe/borrador';

/** Solo con sesión: sin ella no hay a nombre de quién conservar. */
export function iniciarBorrador(raiz) {
  raiz.querySelectorAll('main form[data-una-vez]').forEach(vigilar);
}

function vigilar(formulario) {
  const captura = campoDeCaptura();
  formulario.append(captura);
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
  // Al volver con «Atrás» el navegador puede devolver esta misma página, ya enviada: es otra captura.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      captura.value = crypto.randomUUID();
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && espera) {
      conservar();
    }
  });
}

function campoDeCaptura() {
  const campo = document.createElement('input');
  campo.type = 'hidden';
  campo.name = '_captura';
  campo.value = crypto.randomUUID();
  return campo;
}

function textos(formulario) {
  const campos = Array.from(new FormData(formulario)).filter(([, valor]) => typeof valor === 'string');
  return new URLSearchParams(campos);
}
