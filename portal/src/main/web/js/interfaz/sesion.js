/**
 * Avisa antes de que la sesión termine por falta de uso (WCAG 2.2, 2.2.1) y deja seguir. Si termina, pide de nuevo la
 * página: el servidor manda a ingresar, lo explica y recuerda a dónde se iba.
 */
import { enviarEnSilencio } from './envio.js';
import { crearDialogo } from './dialogo-de-sesion.js';

const ANTICIPACION = 150 * 1000;
const RECIENTE = 60 * 1000;
const SEGUIR = '/icsoe/sesion/seguir';

export function iniciarSesion() {
  const resta = Number(document.querySelector('meta[name="sesion-resta"]')?.content);
  if (Number.isFinite(resta) && resta > 0) {
    vigilar(resta);
  }
}

function vigilar(resta) {
  const otrasPestanas = new BroadcastChannel('icsoe-sesion');
  const dialogo = crearDialogo();
  let fin;
  let ultimoUso = 0;
  let alarma;

  const contar = (segundos) => {
    fin = Date.now() + segundos * 1000;
    dialogo.cerrar();
    revisar();
  };
  // Con la hora y no con cuentas: una computadora dormida no corre los temporizadores.
  const revisar = () => {
    clearTimeout(alarma);
    const queda = fin - Date.now();
    if (queda <= 0) {
      location.assign(location.pathname + location.search);
    } else if (queda > ANTICIPACION) {
      alarma = setTimeout(revisar, queda - ANTICIPACION);
    } else if (Date.now() - ultimoUso < RECIENTE) {
      ultimoUso = 0;
      seguir();
    } else {
      dialogo.mostrar(Math.ceil(queda / 1000));
      alarma = setTimeout(revisar, 1000);
    }
  };
  const seguir = async () => {
    const respuesta = await enviarEnSilencio(SEGUIR);
    if (respuesta?.ok) {
      const { resta: nueva } = await respuesta.json();
      otrasPestanas.postMessage(nueva);
      contar(nueva);
    } else if (respuesta) {
      location.assign(location.pathname + location.search);
    } else {
      alarma = setTimeout(revisar, 1000);
    }
  };

  dialogo.alSeguir(seguir);
  // Otra pestaña en uso mantiene viva la misma sesión.
  otrasPestanas.addEventListener('message', ({ data }) => contar(data));
  otrasPestanas.postMessage(resta);
  document.addEventListener('input', () => {
    ultimoUso = Date.now();
  });
  document.addEventListener('visibilitychange', revisar);
  contar(resta);
}
