/** La página de la firma: firma la cadena original que está a la vista y la presenta. */
import { atenderEfirma, decir } from '../acceso/formulario.js';
import { enviarJson } from '../acceso/servidor.js';
import { aBase64 } from '../efirma/base64.js';
import { Falla } from '../efirma/falla.js';
import { leerTramite } from '../efirma/textos.js';
import { gancho } from '../interfaz/ganchos.js';

/** Sin respuesta, la firma pudo haber llegado: no se dice que no se presentó. Sin sesión, se sabe que no. */
const AL_FIRMAR = Object.freeze({
  'sin-respuesta': 'sin-respuesta-al-firmar',
  'pagina-caduca': 'sesion-perdida',
});

/** @param {HTMLElement} caja la del gancho {@code firma} */
export function iniciarFirma(caja) {
  atenderEfirma(caja, {
    frase: 'Firmando y presentando…',
    usar: (datos) => presentar(caja, datos),
    concluir: ({ destino }) => {
      decir(caja, 'Informativa presentada.');
      location.assign(exigirAcuse(destino));
    },
  });
}

async function presentar(caja, { certificado, efirma }) {
  const cadena = gancho(caja, 'cadena-original').textContent.trim();
  const { preliminar, rfc, serie } = leerTramite(cadena);
  if (rfc !== certificado.rfc || serie !== certificado.serie) {
    throw new Falla('otro-certificado');
  }
  const firma = await efirma.firmarTramite(cadena);
  const csrf = caja.querySelector('form input[name="_csrf"]').value;
  const cuerpo = { preliminar, certificado: aBase64(certificado.der), firma: aBase64(firma) };
  try {
    return await enviarJson({ direccion: caja.dataset.presentar, csrf }, cuerpo);
  } catch (causa) {
    throw causa instanceof Falla && causa.clave in AL_FIRMAR ? new Falla(AL_FIRMAR[causa.clave]) : causa;
  }
}

function exigirAcuse(destino) {
  if (!/^\/acuses\/[A-Z0-9]+$/.test(destino)) {
    throw new Falla('sin-respuesta-al-firmar');
  }
  return destino;
}
