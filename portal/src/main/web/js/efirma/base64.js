/** Bytes como texto base64. */
export function aBase64(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

/** Los bytes de un texto base64; falla si no lo es. */
export function deBase64(textoBase64) {
  return Uint8Array.from(atob(textoBase64), (letra) => letra.charCodeAt(0));
}
