/** Lo que protege cada petición: encabezados, origen, cadena de seguridad y la respuesta cuando algo se niega o falla. */
@NullMarked
package mx.icsoe.portal.plataforma.seguridad;

import org.jspecify.annotations.NullMarked;
