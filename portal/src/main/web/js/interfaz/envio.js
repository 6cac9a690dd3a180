/** El valor contra CSRF de la página, de cualquiera de sus formularios. */
export function fichaCsrf() {
  return document.querySelector('form input[name="_csrf"]')?.value ?? '';
}

/** Un POST a este sitio que la persona no ve. Si la red falla, responde nada. */
export async function enviarEnSilencio(direccion, cuerpo = new URLSearchParams()) {
  try {
    return await fetch(direccion, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-csrf-token': fichaCsrf() },
      body: cuerpo,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
    });
  } catch {
    return null;
  }
}
