/** Descifra el contenido de un .key con una contraseña ya vuelta bytes. */
import cbc from 'des.js/lib/des/cbc.js';
import ede from 'des.js/lib/des/ede.js';

const TripleDes = cbc.instantiate(ede);

/**
 * @param {object} datos lo que entrega {@code leerCifrado}
 * @param {Uint8Array} contrasena
 * @returns {Promise<Uint8Array|null>} el PKCS#8 en claro, o nada si el relleno no cuadra
 */
export async function descifrar(datos, contrasena) {
  const llave = await derivar(datos, contrasena);
  try {
    return datos.cifra.nombre === '3DES' ? sinRelleno(tripleDes(datos, llave)) : await aes(datos, llave);
  } finally {
    llave.fill(0);
  }
}

async function derivar({ sal, vueltas, resumen, cifra }, contrasena) {
  const material = await crypto.subtle.importKey('raw', contrasena, 'PBKDF2', false, ['deriveBits']);
  const parametros = { name: 'PBKDF2', hash: resumen, salt: sal, iterations: vueltas };
  return new Uint8Array(await crypto.subtle.deriveBits(parametros, material, cifra.llave * 8));
}

function tripleDes({ inicial, cifrado }, llave) {
  const maquina = TripleDes.create({ type: 'decrypt', key: llave, iv: inicial, padding: false });
  const claro = maquina.update(cifrado).concat(maquina.final());
  const bytes = Uint8Array.from(claro);
  claro.fill(0);
  return bytes;
}

/** Relleno de PKCS#7: de 1 a 8 bytes, todos con su cuenta. */
function sinRelleno(bytes) {
  const cuenta = bytes.at(-1);
  const relleno = bytes.subarray(bytes.length - cuenta);
  if (cuenta < 1 || cuenta > 8 || !relleno.every((byte) => byte === cuenta)) {
    bytes.fill(0);
    return null;
  }
  return bytes.subarray(0, bytes.length - cuenta);
}

async function aes({ inicial, cifrado }, llave) {
  try {
    const clave = await crypto.subtle.importKey('raw', llave, 'AES-CBC', false, ['decrypt']);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: inicial }, clave, cifrado));
  } catch {
    return null;
  }
}
