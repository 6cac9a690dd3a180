/** La página de los pasos 6 y 7: reúne lo que la persona dio, abre la e.firma y pide la validación. */
import { abrirEfirma, hayConQue } from '../efirma/efirma.js';
import { Falla } from '../efirma/falla.js';
import { mostrarFaltas, quitarFaltas } from '../interfaz/faltas.js';
import { gancho } from '../interfaz/ganchos.js';
import { alCambiarCertificado, leerCampos, leerElegido, vaciarSecretos } from './campos.js';
import { mostrarCertificado, ocultarCertificado } from './certificado-elegido.js';
import { leerMensajes } from './mensajes.js';
import { discordancia, faltantes } from './reglas.js';
import { pedirVeredicto } from './veredicto.js';

/** @param {HTMLElement} caja la del gancho {@code efirma} */
export function iniciarEfirma(caja) {
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
    await intentar(caja, faltaDe).catch(alFallar);
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

async function intentar(caja, faltaDe) {
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
  concluir(caja, await validarCon(caja, campos, certificado));
}

async function validarCon(caja, { rfc, llave, contrasena }, certificado) {
  const efirma = await abrirEfirma(caja.dataset.trabajador, { llave, contrasena, certificado });
  window.addEventListener('pagehide', efirma.olvidar, { once: true });
  try {
    decir(caja, 'Validando tu e.firma…');
    return await pedirVeredicto(caja, { rfc, certificado, efirma });
  } finally {
    efirma.olvidar();
  }
}

function concluir(caja, { exito, nombre, rfc, falta }) {
  if (!exito) {
    decir(caja, '');
    mostrarFaltas([falta]);
    return;
  }
  vaciarSecretos();
  gancho(caja, 'exito-nombre').textContent = nombre;
  gancho(caja, 'exito-rfc').textContent = rfc;
  gancho(caja, 'efirma-captura').hidden = true;
  gancho(caja, 'efirma-exito').hidden = false;
  // Quien ve ya lo lee en el panel; esto es para quien oye.
  gancho(caja, 'efirma-estado').classList.add('oculto');
  decir(caja, `La validación de la FIEL fue exitosa. ${nombre}, RFC ${rfc}.`);
  gancho(caja, 'ingresar').focus();
}

/** Lo que impide entrar aunque todo lo demás esté bien. La dirección va dentro de lo firmado: debe ser la oficial. */
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
function decir(caja, frase) {
  gancho(caja, 'efirma-estado').textContent = frase;
}
