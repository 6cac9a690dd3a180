/** El navegador de las pruebas: Chromium del sistema, con quien vigila la CSP, la accesibilidad y el ancho de cada página. */
@NullMarked
package mx.icsoe.portal.navegador;

import org.jspecify.annotations.NullMarked;
