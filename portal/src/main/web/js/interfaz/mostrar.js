import { elemento } from './ganchos.js';

/** Agrega a una contraseña el botón para verla mientras se escribe; al enviarla vuelve a ocultarse. */
export function iniciarMostrar(campo) {
  const aviso = elemento('span', { class: 'oculto', role: 'status' });
  const boton = elemento('button', { type: 'button', class: 'boton boton--discreto', 'aria-controls': campo.id }, 'Mostrar');
  const poner = (visible) => {
    campo.type = visible ? 'text' : 'password';
    boton.textContent = visible ? 'Ocultar' : 'Mostrar';
    boton.append(elemento('span', { class: 'oculto' }, ' la contraseña'));
    aviso.textContent = visible ? 'La contraseña se ve' : '';
  };
  boton.addEventListener('click', () => poner(campo.type === 'password'));
  campo.form.addEventListener('submit', () => poner(false));
  campo.after(boton, aviso);
  poner(false);
}
