package mx.icsoe.portal.plataforma.web;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Un color sobre el que se escribe en blanco.
 *
 * @param hex almohadilla y seis cifras hexadecimales
 */
record ColorDeTema(String hex) {

    private static final Pattern FORMA = Pattern.compile("#[0-9a-fA-F]{6}");
    /** WCAG 2.2, criterio 1.4.3. */
    private static final double CONTRASTE_MINIMO = 4.5;

    ColorDeTema {
        if (!FORMA.matcher(hex).matches()) {
            throw new IllegalArgumentException("icsoe.tema: «" + hex + "» no es un color como #1E5B4F");
        }
        double contraste = contrasteConBlanco(hex);
        if (contraste < CONTRASTE_MINIMO) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "icsoe.tema: el texto blanco no se lee sobre %s (contraste %.1f; se pide %.1f)",
                    hex,
                    contraste,
                    CONTRASTE_MINIMO));
        }
    }

    /** Razón de contraste según WCAG 2.2: (1 + 0.05) entre (luminancia + 0.05). */
    private static double contrasteConBlanco(String hex) {
        double[] pesos = {0.2126, 0.7152, 0.0722};
        double luminancia = IntStream.range(0, 3)
                .mapToDouble(i -> pesos[i] * lineal(Integer.parseInt(hex, 1 + 2 * i, 3 + 2 * i, 16) / 255.0))
                .sum();
        return 1.05 / (luminancia + 0.05);
    }

    private static double lineal(double canal) {
        return canal <= 0.04045 ? canal / 12.92 : Math.pow((canal + 0.055) / 1.055, 2.4);
    }
}
