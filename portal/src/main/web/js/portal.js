/**
 * Guiones de todas las páginas. Cada uno busca su gancho ({@code data-gancho}) y, si no está, no hace nada: sin ellos
 * todo funciona, salvo abrir la e.firma y usar una llave de acceso.
 */
import { iniciarEfirma } from './acceso/entrada.js';
import { iniciarContrato } from './contratos/contrato.js';
import { iniciarSubida } from './documentos/subida.js';
import { iniciarCodigoPostal } from './domicilio/codigo-postal.js';
import { iniciarBorrador } from './interfaz/borrador.js';
import { iniciarFaltas } from './interfaz/faltas.js';
import { ganchos } from './interfaz/ganchos.js';
import { iniciarMostrar } from './interfaz/mostrar.js';
import { iniciarSesion } from './interfaz/sesion.js';
import { iniciarUnaVez } from './interfaz/una-vez.js';
import { iniciarFirma } from './presentacion/firma.js';
import { iniciarCarga } from './trabajadores/carga.js';

document.documentElement.classList.add('guiones');

const INICIOS = {
  faltas: iniciarFaltas,
  sesion: iniciarSesion,
  efirma: iniciarEfirma,
  firma: iniciarFirma,
  'codigo-postal': iniciarCodigoPostal,
  subida: iniciarSubida,
  carga: iniciarCarga,
  contrato: iniciarContrato,
  mostrar: iniciarMostrar,
};

for (const [nombre, iniciar] of Object.entries(INICIOS)) {
  ganchos(document, nombre).forEach(iniciar);
}
iniciarUnaVez(document);
if (ganchos(document, 'sesion').length > 0) {
  iniciarBorrador(document);
}
