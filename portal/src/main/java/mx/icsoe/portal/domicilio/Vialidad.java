package mx.icsoe.portal.domicilio;

/**
 * Una calle, avenida o camino.
 *
 * @param nombre hasta 255 caracteres, sin el tipo
 */
public record Vialidad(TipoVialidad tipo, String nombre) {

    public Vialidad {
        TextoLibre.exigir(nombre, TextoLibre.LARGO_DE_NOMBRE);
    }

    /** «Avenida Paseo de la Reforma»; sin tipo cuando es «Ninguno». */
    public String texto() {
        return tipo == TipoVialidad.NINGUNO ? nombre : tipo.nombre() + " " + nombre;
    }
}
