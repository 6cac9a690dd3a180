/** Los cuatro campos de la página: RFC, .cer, .key y contraseña, en ese orden. */
import { leerCertificado } from '../efirma/certificado.js';
import { Falla, leerArchivo, MAXIMO_DE_ARCHIVO } from '../efirma/falla.js';
import { normalizarRfc } from './reglas.js';

const campo = (id) => document.getElementById(id);

export function leerCampos() {
  return {
    rfc: normalizarRfc(campo('rfc').value),
    certificado: campo('cer').files[0],
    llave: campo('key').files[0],
    contrasena: campo('contrasena').value,
  };
}

/** @param {File|undefined} archivo el .cer elegido */
export async function leerElegido(archivo) {
  if (!archivo) {
    throw new Falla('certificado-falta');
  }
  if (archivo.size > MAXIMO_DE_ARCHIVO) {
    throw new Falla('certificado-grande');
  }
  return leerCertificado(await leerArchivo(archivo, 'certificado-ilegible'));
}

/** Vacía lo secreto: nada de la llave ni de la contraseña sobrevive a la página. */
export function vaciarSecretos() {
  campo('contrasena').value = '';
  campo('key').value = '';
}

/** Avisa cada vez que hay un .cer elegido y cambia él o el RFC. */
export function alCambiarCertificado(avisar) {
  campo('cer').addEventListener('change', avisar);
  campo('rfc').addEventListener('change', () => campo('cer').files[0] && avisar());
}
