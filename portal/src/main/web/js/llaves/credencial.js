/**
 * Lo que el portal y el dispositivo se dicen (WebAuthn, 5.1): el portal habla en JSON con base64url; el navegador, en
 * octetos.
 */
import { aBase64, deBase64 } from '../efirma/base64.js';

/** Si el navegador tiene con qué. */
export function hayConQue() {
  return window.isSecureContext === true && 'PublicKeyCredential' in window && Boolean(navigator.credentials);
}

/** Pide al dispositivo una llave nueva. */
export async function crear(opciones) {
  const { user, excludeCredentials, challenge } = opciones;
  const credencial = await navigator.credentials.create({
    publicKey: {
      ...opciones,
      challenge: octetos(challenge),
      user: { ...user, id: octetos(user.id) },
      excludeCredentials: excludeCredentials.map((una) => ({ ...una, id: octetos(una.id) })),
    },
  });
  return textos(credencial.response, ['clientDataJSON', 'attestationObject']);
}

/** Pide al dispositivo que use una de las que tiene. */
export async function usar(opciones) {
  const credencial = await navigator.credentials.get({
    publicKey: { ...opciones, challenge: octetos(opciones.challenge) },
  });
  const campos = ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle'];
  return { id: credencial.id, ...textos(credencial.response, campos) };
}

function octetos(base64url) {
  return deBase64(base64url.replaceAll('-', '+').replaceAll('_', '/'));
}

function textos(respuesta, campos) {
  return Object.fromEntries(campos.map((campo) => [campo, enBase64url(respuesta[campo])]));
}

/** Hay dispositivos que callan de quién es la llave; el portal lo dirá. */
function enBase64url(bufer) {
  const base64 = aBase64(new Uint8Array(bufer ?? new ArrayBuffer(0)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
