/** Firma el reto de la página y pide el veredicto del servidor. */
import { fichaDeAcceso } from '../efirma/ficha.js';
import { textoDeAcceso } from '../efirma/textos.js';
import { validar } from './servidor.js';

/**
 * @param {HTMLElement} caja lleva el reto en {@code data-reto} y la dirección en {@code data-validar}
 * @param {{rfc: string, certificado: object, efirma: object}} datos
 */
export async function pedirVeredicto(caja, datos) {
  const veredicto = await firmarYPedir(caja, datos);
  // Si la página estuvo abierta más de lo que vive un reto, se firma el nuevo sin molestar a la persona.
  return veredicto.retoGastado ? firmarYPedir(caja, datos) : veredicto;
}

async function firmarYPedir(caja, { rfc, certificado, efirma }) {
  const { reto, validar: direccion } = caja.dataset;
  const texto = textoDeAcceso({ origen: location.origin, rfc: certificado.rfc, serie: certificado.serie, reto });
  const ficha = fichaDeAcceso(certificado, await efirma.firmar(texto));
  const csrf = caja.querySelector('form input[type="hidden"]').value;
  const veredicto = await validar(direccion, { rfc, ficha }, csrf);
  caja.dataset.reto = veredicto.reto ?? reto;
  return veredicto;
}
