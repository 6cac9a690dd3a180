/** Lo que hace falta para probar el portal sin ser contratista: una autoridad, dos e.firmas y un acuse de muestra. */
@NullMarked
package mx.icsoe.portal.plataforma.demostracion;

import org.jspecify.annotations.NullMarked;
