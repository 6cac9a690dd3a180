package mx.icsoe.portal.domicilio;

import org.jspecify.annotations.Nullable;

/**
 * Colonia, fraccionamiento, barrio, ejido…: copia literal de cómo se llamaba al guardarlo.
 *
 * @param clave la del catálogo postal; sin ella lo escribió la persona porque el catálogo no lo tiene
 * @param tipo «Colonia», «Fraccionamiento»…, como lo dice el catálogo
 */
public record Asentamiento(@Nullable ClaveColonia clave, String tipo, String nombre) {

    public Asentamiento {
        TextoLibre.exigir(tipo, TextoLibre.LARGO_DE_NOMBRE);
        TextoLibre.exigir(nombre, TextoLibre.LARGO_DE_NOMBRE);
    }

    public String texto() {
        return tipo + " " + nombre;
    }
}
