/**
 * Lo que impide usar una e.firma. La clave nombra la causa; quien muestra la página pone las palabras.
 */
export class Falla extends Error {
  /** @param {string} clave como {@code llave-de-otro-certificado} */
  constructor(clave) {
    super(clave);
    this.clave = clave;
  }
}

/** Archivo más grande que se lee, en bytes: los del SAT pesan menos de 3 KB. */
export const MAXIMO_DE_ARCHIVO = 8192;

/** Los bytes de un archivo elegido; falla con la clave dada si ya no se puede leer. */
export async function leerArchivo(archivo, clave) {
  try {
    return new Uint8Array(await archivo.arrayBuffer());
  } catch {
    throw new Falla(clave);
  }
}
