/** Guarda contenidos por su huella: en una carpeta o en cualquier servicio compatible con S3, sin que nadie note la diferencia. */
@NullMarked
@NamedInterface("almacen")
package mx.icsoe.portal.plataforma.almacen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
