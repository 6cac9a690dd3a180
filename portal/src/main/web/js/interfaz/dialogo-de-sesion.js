/** El diálogo que avisa que la sesión termina. La cuenta se ve cada segundo y se oye pocas veces. */
import { elemento } from './ganchos.js';

const SE_OYE = [60, 15];

export function crearDialogo() {
  const reloj = elemento('span', { 'aria-hidden': 'true' });
  const voz = elemento('span', { class: 'oculto', role: 'status' });
  const boton = elemento('button', { class: 'boton boton--primario', type: 'button' }, 'Seguir aquí');
  const dialogo = armar(reloj, voz, boton);
  document.body.append(dialogo);

  return {
    mostrar(segundos) {
      reloj.textContent = `Quedan ${enCifras(segundos)}.`;
      if (!dialogo.open) {
        dialogo.showModal();
        boton.focus();
        voz.textContent = `Quedan ${enPalabras(segundos)}.`;
      } else if (SE_OYE.includes(segundos)) {
        voz.textContent = `Quedan ${enPalabras(segundos)}.`;
      }
    },
    cerrar: () => dialogo.close(),
    alSeguir(hacer) {
      boton.addEventListener('click', hacer);
      // Esc también es decir «aquí estoy».
      dialogo.addEventListener('cancel', (evento) => {
        evento.preventDefault();
        hacer();
      });
    },
  };
}

function armar(reloj, voz, boton) {
  const titulo = elemento('h2', { id: 'sesion-titulo' }, 'Tu sesión está por terminar');
  const frase = elemento('p', { id: 'sesion-frase' }, 'Terminará si no sigues aquí. ', reloj, voz);
  const atributos = { class: 'dialogo', 'aria-labelledby': 'sesion-titulo', 'aria-describedby': 'sesion-frase' };
  return elemento('dialog', atributos, titulo, frase, boton);
}

function enCifras(segundos) {
  return `${Math.floor(segundos / 60)}:${String(segundos % 60).padStart(2, '0')}`;
}

function enPalabras(segundos) {
  return segundos > 60 ? `${Math.ceil(segundos / 60)} minutos` : `${segundos} segundos`;
}
