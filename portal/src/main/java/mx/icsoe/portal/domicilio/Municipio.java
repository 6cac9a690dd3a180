package mx.icsoe.portal.domicilio;

import org.jspecify.annotations.Nullable;

/**
 * Municipio, o demarcación territorial de la Ciudad de México.
 *
 * @param clave INEGI dentro de la entidad, 3 cifras; sin ella lo escribió la persona
 */
public record Municipio(@Nullable String clave, String nombre) {

    public Municipio {
        TextoLibre.exigir(nombre, TextoLibre.LARGO_DE_NOMBRE);
    }
}
