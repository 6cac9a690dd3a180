/**
 * La página de un contrato: «Validar» sin recargar y, al elegir un folio REPSE ya usado, su descripción. Sin este guion,
 * o si la red falla, el botón hace lo mismo desde el servidor.
 */
import { elemento, gancho } from '../interfaz/ganchos.js';
import { fichaCsrf } from '../interfaz/envio.js';
import { mostrarFaltas, quitarFaltas } from '../interfaz/faltas.js';

export function iniciarContrato(formulario) {
  const boton = gancho(formulario, 'validar');
  // Así la tecla Entrar guarda, que es lo que la persona espera.
  boton.type = 'button';
  boton.addEventListener('click', () => validar(formulario));
  formulario.elements.namedItem('repse').addEventListener('change', ({ target }) => describir(formulario, target.value));
}

async function validar(formulario) {
  const respuesta = await preguntar(formulario);
  if (!respuesta) {
    const boton = gancho(formulario, 'validar');
    boton.type = 'submit';
    formulario.requestSubmit(boton);
    return;
  }
  const { campos, mensaje, faltas, avisos } = respuesta;
  const frases = [mensaje, ...avisos.map((aviso) => aviso.mensaje)].filter(Boolean);
  gancho(formulario, 'hallado').replaceChildren(...frases.map((frase) => elemento('p', {}, frase)));
  if (faltas.length > 0) {
    mostrarFaltas(faltas);
    return;
  }
  quitarFaltas();
  Object.entries(campos).forEach(([nombre, valor]) => {
    formulario.elements.namedItem(nombre).value = valor;
  });
}

async function preguntar(formulario) {
  try {
    const respuesta = await fetch(formulario.elements.namedItem('validado').dataset.direccion, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-csrf-token': fichaCsrf() },
      body: new URLSearchParams(new FormData(formulario)),
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
    });
    return respuesta.ok ? await respuesta.json() : null;
  } catch {
    return null;
  }
}

function describir(formulario, folio) {
  const servicio = formulario.elements.namedItem('servicio');
  const usado = Array.from(document.querySelectorAll('#folios option')).find((opcion) => opcion.value === folio);
  if (usado && servicio.value.trim() === '') {
    servicio.value = usado.dataset.servicio;
  }
}
