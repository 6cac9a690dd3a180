/**
 * Al escribirse la quinta cifra del código postal, muestra sus colonias sin recargar la página; si hay una, queda
 * elegida. Sin este guion, o si la red falla, el botón «Ubicar» hace lo mismo desde el servidor.
 */
import { elemento, gancho } from '../interfaz/ganchos.js';

const CINCO_CIFRAS = /^[0-9]{5}$/;
const RUTA = '/icsoe/domicilio/colonias';

export function iniciarCodigoPostal(formulario) {
  const lista = formulario.querySelector('[data-gancho="colonias"]');
  if (!lista) {
    return;
  }
  const partes = {
    codigo: formulario.elements.namedItem('codigoPostal'),
    lista,
    mostrado: gancho(formulario, 'mostrado'),
    halladas: gancho(formulario, 'halladas'),
  };
  // Oculto seguiría siendo el botón que la tecla Entrar presiona.
  gancho(formulario, 'buscar').remove();
  partes.codigo.addEventListener('input', () => alEscribir(partes));
}

async function alEscribir(partes) {
  const codigo = leer(partes.codigo);
  if (codigo === partes.mostrado.value) {
    return;
  }
  if (!CINCO_CIFRAS.test(codigo)) {
    mostrar(partes, '', [], '');
    return;
  }
  const hallado = await preguntar(codigo);
  // Mientras la respuesta venía pudo cambiar lo escrito.
  if (hallado && leer(partes.codigo) === codigo) {
    mostrar(partes, codigo, hallado.colonias, frase(codigo, hallado));
  }
}

function leer(campo) {
  return campo.value.replace(/\s/g, '');
}

async function preguntar(codigo) {
  try {
    const respuesta = await fetch(`${RUTA}?cp=${codigo}`, { headers: { Accept: 'application/json' } });
    return respuesta.ok ? await respuesta.json() : null;
  } catch {
    return null;
  }
}

function frase(codigo, { donde, colonias }) {
  if (colonias.length === 0) {
    return `El código postal ${codigo} no está en el catálogo. Revísalo; si está bien, presiona Ubicar para escribir tu colonia.`;
  }
  return colonias.length === 1 ? `${donde}: 1 colonia, ya elegida` : `${donde}: ${colonias.length} colonias`;
}

function mostrar({ lista, mostrado, halladas }, codigo, colonias, texto) {
  const primera = colonias.length === 0 ? 'Falta el código postal' : 'Elige una colonia';
  const opciones = colonias.map(({ valor, etiqueta }) => elemento('option', { value: valor }, etiqueta));
  lista.replaceChildren(elemento('option', { value: '' }, primera), ...opciones);
  lista.value = colonias.length === 1 ? colonias[0].valor : '';
  mostrado.value = colonias.length === 0 ? '' : codigo;
  halladas.textContent = texto;
}
