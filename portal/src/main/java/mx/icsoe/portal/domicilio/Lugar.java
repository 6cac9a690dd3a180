package mx.icsoe.portal.domicilio;

import org.jspecify.annotations.Nullable;

/**
 * Lo que el código postal y la colonia fijan de un domicilio.
 *
 * @param ciudad la localidad; la mayoría de las colonias del catálogo no la tiene
 */
public record Lugar(
        CodigoPostal codigoPostal,
        Entidad entidad,
        Municipio municipio,
        @Nullable String ciudad,
        Asentamiento asentamiento) {

    /** Si algo lo escribió la persona porque el catálogo no lo tenía y alguien debe revisarlo. */
    public boolean porRevisar() {
        return asentamiento.clave() == null;
    }
}
