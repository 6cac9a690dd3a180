package mx.icsoe.portal.domicilio;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Código postal mexicano: cinco cifras, texto porque los ceros a la izquierda cuentan (Correos de México).
 */
public record CodigoPostal(String valor) {

    private static final Pattern FORMA = Pattern.compile("[0-9]{5}");

    public CodigoPostal {
        if (!FORMA.matcher(valor).matches()) {
            throw new IllegalArgumentException("un código postal son 5 cifras");
        }
    }

    /** Lee lo que escribió una persona: tolera espacios. */
    public static Optional<CodigoPostal> leer(String texto) {
        String limpio = texto.replaceAll("[\\s\\u00A0]", "");
        return FORMA.matcher(limpio).matches() ? Optional.of(new CodigoPostal(limpio)) : Optional.empty();
    }
}
