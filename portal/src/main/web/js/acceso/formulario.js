/**
 * El formulario de la e.firma, que es el mismo para entrar y para firmar: lee los campos, abre la llave, hace con ella lo
 * que se le pida y la olvida.
 */
import { abrirEfirma, hayConQue } from '../efirma/efirma.js';
import { Falla } from '../efirma/falla.js';
import { mostrarFaltas, quitarFaltas } from '../interfaz/faltas.js';
import { gancho } from '../interfaz/ganchos.js';
import { alCambiarCertificado, leerCampos, leerElegido, vaciarSecretos } from './campos.js';
import { mostrarCertificado, ocultarCertificado } from './certificado-elegido.js';
import { leerMensajes } from './mensajes.js';
import { discordancia, faltantes } from './reglas.js';

/**
 * @param {HTMLElement} caja
 * @param {{frase: string, usar: function(object): Promise<object>, concluir: function(object)}} tarea qué se dice
 *     mientras tanto, qué se hace con la e.firma abierta y qué con la respuesta del servidor
 */
export function atenderEfirma(caja, tarea) {
  const faltaDe = leerMensajes(caja);
  const alFallar = (causa) => {
    decir(caja, '');
    mostrarFaltas([faltaDe(causa instanceof Falla ? causa.clave : 'navegador')]);
  };
  let enCurso = false;

  caja.querySelector('form').addEventListener('submit', async (evento) => {
    evento.preventDefault();
    if (enCurso) {
      return;
    }
    enCurso = true;
    quitarFaltas();
    await intentar(caja, faltaDe, tarea).catch(alFallar);
    enCurso = false;
  });
  alCambiarCertificado(() => revisarCertificado(caja).catch(alFallar));
  window.addEventListener('pagehide', vaciarSecretos);
  const impedimento = impedimentoDe(caja);
  if (impedimento) {
    alFallar(new Falla(impedimento));
  }
}

/** En cuanto se elige el .cer se dice de quién es y si no es el que se necesita. */
async function revisarCertificado(caja) {
  ocultarCertificado(caja);
  quitarFaltas();
  const { rfc, certificado: archivo } = leerCampos();
  const certificado = await leerElegido(archivo);
  mostrarCertificado(caja, certificado);
  exigirConcordancia(certificado, rfc);
}

async function intentar(caja, faltaDe, tarea) {
  const campos = leerCampos();
  const impedimento = impedimentoDe(caja);
  const claves = impedimento ? [impedimento] : faltantes(campos);
  if (claves.length > 0) {
    mostrarFaltas(claves.map(faltaDe));
    return;
  }
  decir(caja, 'Abriendo tu e.firma…');
  const certificado = await leerElegido(campos.certificado);
  exigirConcordancia(certificado, campos.rfc);
  const respuesta = await usar(caja, campos, certificado, tarea);
  if (respuesta.exito) {
    vaciarSecretos();
    tarea.concluir(respuesta);
  } else {
    decir(caja, '');
    mostrarFaltas([respuesta.falta]);
  }
}

async function usar(caja, { rfc, llave, contrasena }, certificado, tarea) {
  const efirma = await abrirEfirma(caja.dataset.trabajador, { llave, contrasena, certificado });
  window.addEventListener('pagehide', efirma.olvidar, { once: true });
  try {
    decir(caja, tarea.frase);
    return await tarea.usar({ rfc, certificado, efirma });
  } finally {
    efirma.olvidar();
  }
}

/** Lo que impide seguir aunque todo lo demás esté bien. La dirección va dentro de lo firmado: debe ser la oficial. */
function impedimentoDe(caja) {
  if (!hayConQue()) {
    return 'navegador-sin-cifrado';
  }
  return location.origin === caja.dataset.origen ? null : 'otra-direccion';
}

function exigirConcordancia(certificado, rfc) {
  const clave = discordancia(certificado, rfc);
  if (clave) {
    throw new Falla(clave);
  }
}

/** Lo oye quien usa un lector de pantalla; lo ve quien espera. */
export function decir(caja, frase) {
  gancho(caja, 'efirma-estado').textContent = frase;
}
