/** Lo que se puede decir antes de llamar al servidor, que lo vuelve a comprobar todo. */

/** El RFC como lo escribió la persona, sin espacios ni guiones y en mayúsculas. */
export function normalizarRfc(escrito) {
  return escrito.normalize('NFC').replace(/[\s\u00a0-]/g, '').toUpperCase();
}

/** Claves de lo que falta por llenar o elegir, en el orden de la página. */
export function faltantes({ rfc, certificado, llave, contrasena }) {
  const faltas = [];
  if (!rfc) {
    faltas.push('rfc-vacio');
  } else if (!/^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}$/.test(rfc)) {
    faltas.push('rfc-forma');
  }
  if (!certificado) {
    faltas.push('certificado-falta');
  }
  if (!llave) {
    faltas.push('llave-falta');
  }
  if (!contrasena) {
    faltas.push('contrasena-falta');
  }
  return faltas;
}

/**
 * Clave de lo que no cuadra entre el certificado y el RFC, o nada. Las fechas no se juzgan aquí: el reloj del equipo
 * puede estar mal.
 */
export function discordancia(certificado, rfc) {
  if (certificado.clase !== 'fiel') {
    return certificado.clase === 'csd' ? 'certificado-csd' : 'certificado-no-efirma';
  }
  if (!rfc || rfc === certificado.rfc) {
    return null;
  }
  return rfc.length === 12 && certificado.tipoPersona === 'fisica' ? 'certificado-representante' : 'certificado-otro-rfc';
}
