package mx.icsoe.portal.contratos;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lo que cabe en los textos de un contrato: lo que después se puede imprimir en su acuse. */
public final class TextoDeContrato {

    private static final Pattern ESPACIOS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final String SIGNOS = "–—‘’‚“”„…•€™−";

    private TextoDeContrato() {}

    /** Forma NFC, un solo espacio entre palabras y ninguno en las orillas: un renglón. */
    public static String limpiar(String texto) {
        return ESPACIOS.matcher(Normalizer.normalize(texto, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Cuántos caracteres ve una persona, no cuántas unidades UTF-16 ocupa. */
    static int largo(String texto) {
        return texto.codePointCount(0, texto.length());
    }

    /** El primer carácter que no se puede guardar, escrito de modo que se vea. */
    static Optional<String> ajeno(String limpio) {
        return limpio.codePoints()
                .filter(uno -> !cabe(uno))
                .mapToObj(TextoDeContrato::visible)
                .findFirst();
    }

    private static boolean cabe(int letra) {
        boolean latina =
                Character.isLetter(letra) && Character.UnicodeScript.of(letra) == Character.UnicodeScript.LATIN;
        boolean ascii = letra >= ' ' && letra <= '~';
        boolean latin1 = letra >= 0xA1 && letra <= 0xFF && letra != 0xAD;
        return latina || ascii || latin1 || SIGNOS.indexOf(letra) >= 0;
    }

    private static String visible(int letra) {
        boolean seVe = Character.isDefined(letra)
                && !Character.isISOControl(letra)
                && Character.getType(letra) != Character.FORMAT
                && Character.getType(letra) != Character.SURROGATE;
        return seVe ? Character.toString(letra) : "U+%04X".formatted(letra);
    }
}
