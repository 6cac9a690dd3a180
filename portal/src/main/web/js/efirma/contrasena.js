/**
 * Las formas en que una contraseña pudo volverse bytes al cifrar la llave: UTF-8 en forma NFC y, si tiene letras fuera
 * de ASCII, también Latin-1, como la escribían los programas antiguos.
 *
 * @param {string} contrasena
 * @returns {Uint8Array[]} en el orden en que conviene probarlas
 */
export function formasDe(contrasena) {
  const compuesta = contrasena.normalize('NFC');
  const formas = [new TextEncoder().encode(compuesta)];
  const codigos = Array.from(compuesta, (letra) => letra.codePointAt(0));
  if (codigos.some((codigo) => codigo > 0x7f) && codigos.every((codigo) => codigo <= 0xff)) {
    formas.push(Uint8Array.from(codigos));
  }
  return formas;
}
