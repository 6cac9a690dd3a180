package mx.icsoe.portal.domicilio;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lo que identifica una colonia en el catálogo de Correos de México; su nombre y tipo pueden repetirse en un mismo
 * código postal.
 *
 * @param entidad clave INEGI, 2 cifras
 * @param municipio clave INEGI dentro de la entidad, 3 cifras
 * @param consecutivo {@code id_asenta_cpcons}: 4 cifras; en la muestra empieza con M
 */
public record ClaveColonia(String entidad, String municipio, String consecutivo) {

    private static final Pattern FORMA = Pattern.compile("([0-9]{2})-([0-9]{3})-([0-9M][0-9]{3})");

    public ClaveColonia {
        if (!FORMA.matcher(entidad + "-" + municipio + "-" + consecutivo).matches()) {
            throw new IllegalArgumentException("la clave de una colonia son 2, 3 y 4 posiciones");
        }
    }

    /** Lee lo que escribe {@link #texto()}, como viene de un formulario. */
    public static Optional<ClaveColonia> leer(String texto) {
        var partes = FORMA.matcher(texto);
        return partes.matches()
                ? Optional.of(new ClaveColonia(partes.group(1), partes.group(2), partes.group(3)))
                : Optional.empty();
    }

    /** Las tres partes con guiones: {@code 09-015-0001}. */
    public String texto() {
        return entidad + "-" + municipio + "-" + consecutivo;
    }
}
