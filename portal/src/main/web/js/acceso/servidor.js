import { Falla } from '../efirma/falla.js';

const ESPERA = 30000;
const FALLAS = Object.freeze({ 401: 'pagina-caduca', 403: 'pagina-caduca', 429: 'demasiados-intentos' });

/** Pide un reto para firmar: 32 bytes al azar en base64url. */
export async function pedirReto({ direccion, csrf }) {
  const { reto } = await pedir(direccion, '', csrf);
  if (!/^[A-Za-z0-9_-]{43}$/.test(reto)) {
    throw new Falla('sin-respuesta');
  }
  return reto;
}

/**
 * Pide que se verifique la firma.
 *
 * @returns {Promise<{exito: boolean, nombre?: string, rfc?: string, falta?: object}>}
 */
export function validar({ direccion, csrf }, { rfc, token }) {
  return enviarJson({ direccion, csrf }, { rfc, token });
}

/** Manda algo en JSON y da la respuesta, que es {@code {exito, …}} se haya aceptado o no. */
export function enviarJson({ direccion, csrf }, cuerpo) {
  return pedir(direccion, JSON.stringify(cuerpo), csrf);
}

/** Toda respuesta esperada es JSON y no una falla del portal; si no, la página caducó o no hay portal. */
async function pedir(direccion, cuerpo, csrf) {
  const respuesta = await enviar(direccion, cuerpo, csrf);
  const clave = FALLAS[respuesta.status];
  if (clave || respuesta.status >= 500 || !respuesta.headers.get('content-type')?.startsWith('application/json')) {
    throw new Falla(clave ?? 'sin-respuesta');
  }
  return respuesta.json();
}

async function enviar(direccion, cuerpo, csrf) {
  try {
    return await fetch(direccion, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-csrf-token': csrf },
      body: cuerpo,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(ESPERA),
    });
  } catch {
    throw new Falla('sin-respuesta');
  }
}
