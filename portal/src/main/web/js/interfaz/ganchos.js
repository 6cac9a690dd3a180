/** Los elementos que llevan un gancho. */
export function ganchos(raiz, nombre) {
  return Array.from(raiz.querySelectorAll(`[data-gancho="${nombre}"]`));
}

/** El elemento que lleva un gancho; debe existir. */
export function gancho(raiz, nombre) {
  const elemento = raiz.querySelector(`[data-gancho="${nombre}"]`);
  if (!elemento) {
    throw new Error(`falta el gancho ${nombre}`);
  }
  return elemento;
}

/** Un elemento nuevo con sus atributos y lo que contiene. */
export function elemento(nombre, atributos = {}, ...contenido) {
  const nuevo = document.createElement(nombre);
  Object.entries(atributos).forEach(([atributo, valor]) => nuevo.setAttribute(atributo, valor));
  nuevo.append(...contenido);
  return nuevo;
}
