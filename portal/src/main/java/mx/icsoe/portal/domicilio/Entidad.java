package mx.icsoe.portal.domicilio;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Entidad federativa.
 *
 * @param clave del Catálogo Único de Claves de INEGI, de 01 a 32
 * @param nombre como se llamaba al guardarlo
 */
public record Entidad(String clave, String nombre) {

    private static final Pattern FORMA = Pattern.compile("0[1-9]|[12][0-9]|3[0-2]");

    /** Sus nombres de hoy; el lugar de cada uno en la lista es su clave. */
    private static final List<String> NOMBRES = List.of(
            "Aguascalientes",
            "Baja California",
            "Baja California Sur",
            "Campeche",
            "Coahuila de Zaragoza",
            "Colima",
            "Chiapas",
            "Chihuahua",
            "Ciudad de México",
            "Durango",
            "Guanajuato",
            "Guerrero",
            "Hidalgo",
            "Jalisco",
            "México",
            "Michoacán de Ocampo",
            "Morelos",
            "Nayarit",
            "Nuevo León",
            "Oaxaca",
            "Puebla",
            "Querétaro",
            "Quintana Roo",
            "San Luis Potosí",
            "Sinaloa",
            "Sonora",
            "Tabasco",
            "Tamaulipas",
            "Tlaxcala",
            "Veracruz de Ignacio de la Llave",
            "Yucatán",
            "Zacatecas");

    public Entidad {
        if (!FORMA.matcher(clave).matches()) {
            throw new IllegalArgumentException("la clave de una entidad va de 01 a 32");
        }
        TextoLibre.exigir(nombre, TextoLibre.LARGO_DE_NOMBRE);
    }

    /** Las 32, en el orden de su clave. */
    public static List<Entidad> todas() {
        return IntStream.rangeClosed(1, NOMBRES.size())
                .mapToObj(lugar -> new Entidad("%02d".formatted(lugar), NOMBRES.get(lugar - 1)))
                .toList();
    }

    /** Lee la clave que viene de un formulario. */
    public static Optional<Entidad> leer(String clave) {
        return FORMA.matcher(clave).matches()
                ? Optional.of(todas().get(Integer.parseInt(clave) - 1))
                : Optional.empty();
    }
}
