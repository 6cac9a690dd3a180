import { Falla } from '../efirma/falla.js';

const ESPERA = 30000;

/**
 * Pide al servidor que verifique la ficha. La respuesta trae el veredicto; si no lo trae, la página caducó o no hay red.
 *
 * @returns {Promise<{exito: boolean, nombre?: string, rfc?: string, reto?: string, falta?: object}>}
 */
export async function validar(direccion, ficha, csrf) {
  const respuesta = await pedir(direccion, ficha, csrf);
  const tipo = respuesta.headers.get('content-type') ?? '';
  if (!tipo.startsWith('application/json')) {
    throw new Falla(respuesta.status === 403 ? 'pagina-caduca' : 'sin-respuesta');
  }
  return respuesta.json();
}

async function pedir(direccion, cuerpo, csrf) {
  try {
    return await fetch(direccion, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify(cuerpo),
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(ESPERA),
    });
  } catch {
    throw new Falla('sin-respuesta');
  }
}
