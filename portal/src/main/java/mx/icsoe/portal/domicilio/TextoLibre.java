package mx.icsoe.portal.domicilio;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Lo que una persona escribe en un renglón: qué caracteres se guardan y cómo se limpia. */
public final class TextoLibre {

    public static final int LARGO_DE_NOMBRE = 255;

    private static final Pattern ESPACIOS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final String SIGNOS = " .,'’\"-–/#()&°ºª:+*_¿?¡!«»“”[]%$@=";

    private TextoLibre() {}

    /** Forma NFC, un solo espacio entre palabras y ninguno en las orillas. */
    public static String limpiar(String texto) {
        return ESPACIOS.matcher(Normalizer.normalize(texto, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** El primer carácter que no se puede guardar, escrito de modo que se vea. */
    public static Optional<String> caracterAjeno(String limpio) {
        OptionalInt ajeno = limpio.codePoints().filter(uno -> !cabe(uno)).findFirst();
        return ajeno.isEmpty() ? Optional.empty() : Optional.of(visible(ajeno.getAsInt()));
    }

    /** Cuántos caracteres ve una persona, no cuántas unidades UTF-16 ocupa. */
    public static int largo(String texto) {
        return texto.codePointCount(0, texto.length());
    }

    /** Para los valores que ya deben venir bien; el catálogo trae signos que a una persona no se le admiten. */
    static void exigir(String texto, int largoMayor) {
        if (texto.isBlank() || largo(texto) > largoMayor || texto.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("un texto de 1 a " + largoMayor + " caracteres sin controles");
        }
    }

    private static boolean cabe(int caracter) {
        return (Character.isLetter(caracter) && Character.UnicodeScript.of(caracter) == Character.UnicodeScript.LATIN)
                || (caracter >= '0' && caracter <= '9')
                || SIGNOS.indexOf(caracter) >= 0;
    }

    private static String visible(int caracter) {
        boolean seVe = Character.isDefined(caracter)
                && !Character.isISOControl(caracter)
                && Character.getType(caracter) != Character.FORMAT
                && Character.getType(caracter) != Character.SURROGATE;
        return seVe ? Character.toString(caracter) : "U+%04X".formatted(caracter);
    }
}
