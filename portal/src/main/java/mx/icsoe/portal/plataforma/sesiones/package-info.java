/** La sesión de quien usa el portal, guardada en la base de datos: ni un reinicio ni otro nodo la pierden. */
@NullMarked
@NamedInterface("sesiones")
package mx.icsoe.portal.plataforma.sesiones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
