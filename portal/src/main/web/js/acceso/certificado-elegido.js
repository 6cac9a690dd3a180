/** Lo que dice el .cer, a la vista en cuanto se elige. */
import { gancho } from '../interfaz/ganchos.js';

const FECHA = new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: 'America/Mexico_City' });
const PERSONA = Object.freeze({ moral: 'persona moral', fisica: 'persona física' });

/** Muestra lo que leyó {@code leerCertificado}. */
export function mostrarCertificado(caja, certificado) {
  const ficha = gancho(caja, 'efirma-certificado');
  const escribir = (nombre, texto) => {
    gancho(ficha, `certificado-${nombre}`).textContent = texto;
  };
  escribir('nombre', certificado.nombre);
  escribir('rfc', `${certificado.rfc} (${PERSONA[certificado.tipoPersona]})`);
  escribir('vigencia', `Del ${FECHA.format(certificado.desde)} al ${FECHA.format(certificado.hasta)}`);
  ficha.hidden = false;
}

export function ocultarCertificado(caja) {
  gancho(caja, 'efirma-certificado').hidden = true;
}
