package mx.icsoe.portal.notas;

import java.text.Normalizer;
import java.util.Optional;

/** Lo que cabe en una nota: varios renglones, sin lo que no se ve y puede engañar a quien lee. */
public final class TextoDeNota {

    /** Caracteres que caben, como los cuenta una persona. */
    public static final int LARGO = 2000;

    private TextoDeNota() {}

    /** Lo escrito, limpio; vacío si no dice nada o dice demasiado. */
    public static Optional<String> leer(String escrito) {
        return Optional.of(limpiar(escrito)).filter(texto -> !texto.isEmpty() && cabe(texto));
    }

    /** Si lo escrito no rebasa el largo, diga algo o no. */
    public static boolean cabe(String escrito) {
        String limpio = limpiar(escrito);
        return limpio.codePointCount(0, limpio.length()) <= LARGO;
    }

    /** Forma NFC y renglones con salto simple; los controles y las marcas que voltean el texto se quitan. */
    static String limpiar(String escrito) {
        String renglones = Normalizer.normalize(escrito, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ');
        var limpio = new StringBuilder(renglones.length());
        renglones.codePoints().filter(TextoDeNota::seVe).forEach(limpio::appendCodePoint);
        return limpio.toString().strip();
    }

    private static boolean seVe(int letra) {
        return letra == '\n'
                || !(Character.isISOControl(letra)
                        || Character.getType(letra) == Character.FORMAT
                        || Character.getType(letra) == Character.SURROGATE);
    }
}
