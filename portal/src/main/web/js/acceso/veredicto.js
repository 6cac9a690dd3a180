/** Pide un reto, lo firma y pide el veredicto del servidor. */
import { tokenDeAcceso } from '../efirma/token.js';
import { textoDeAcceso } from '../efirma/textos.js';
import { pedirReto, validar } from './servidor.js';

/**
 * @param {HTMLElement} caja dice las direcciones del servidor en {@code data-reto} y {@code data-validar}
 * @param {{rfc: string, certificado: object, efirma: object}} datos
 */
export async function pedirVeredicto(caja, { rfc, certificado, efirma }) {
  const csrf = caja.querySelector('form input[type="hidden"]').value;
  const reto = await pedirReto({ direccion: caja.dataset.reto, csrf });
  const texto = textoDeAcceso({ origen: location.origin, rfc, serie: certificado.serie, reto });
  const token = tokenDeAcceso(certificado, await efirma.firmar(texto));
  return validar({ direccion: caja.dataset.validar, csrf }, { rfc, token });
}
