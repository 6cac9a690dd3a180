/**
 * Un doble clic no manda dos veces lo mismo. No desactiva nada: el botón sigue ahí, y el servidor también lo resiste.
 */
const ESPERA = 3000;
const enviados = new WeakMap();

export function iniciarUnaVez(raiz) {
  raiz.addEventListener('submit', (evento) => {
    const formulario = evento.target;
    if (!formulario.hasAttribute('data-una-vez') || evento.defaultPrevented) {
      return;
    }
    if (performance.now() - (enviados.get(formulario) ?? -Infinity) < ESPERA) {
      evento.preventDefault();
    } else {
      enviados.set(formulario, performance.now());
    }
  });
  // Al volver con «Atrás» la página revive con su memoria: se puede enviar de nuevo.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      raiz.querySelectorAll('form').forEach((formulario) => enviados.delete(formulario));
    }
  });
}
