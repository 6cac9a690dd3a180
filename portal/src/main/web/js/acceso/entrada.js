/** La página de los pasos 6 y 7: abre la e.firma y pide la validación. */
import { gancho } from '../interfaz/ganchos.js';
import { atenderEfirma, decir } from './formulario.js';
import { pedirVeredicto } from './veredicto.js';

/** @param {HTMLElement} caja la del gancho {@code efirma} */
export function iniciarEfirma(caja) {
  atenderEfirma(caja, {
    frase: 'Validando tu e.firma…',
    usar: (datos) => pedirVeredicto(caja, datos),
    concluir: (respuesta) => concluir(caja, respuesta),
  });
}

function concluir(caja, { nombre, rfc }) {
  gancho(caja, 'exito-nombre').textContent = nombre;
  gancho(caja, 'exito-rfc').textContent = rfc;
  gancho(caja, 'efirma-captura').hidden = true;
  gancho(caja, 'efirma-exito').hidden = false;
  // Quien ve ya lo lee en el panel; esto es para quien oye.
  gancho(caja, 'efirma-estado').classList.add('oculto');
  decir(caja, `La validación de la FIEL fue exitosa. ${nombre}, RFC ${rfc}.`);
  gancho(caja, 'ingresar').focus();
}
