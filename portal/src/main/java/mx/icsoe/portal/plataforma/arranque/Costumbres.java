package mx.icsoe.portal.plataforma.arranque;

import java.util.Locale;

/** Cómo se escriben las cifras. */
final class Costumbres {

    private static final Locale MEXICO = Locale.of("es", "MX");

    private Costumbres() {}

    /** Como en México, {@code 1,234.50}, sea cual sea el idioma de la máquina: de otro modo un acuse diría «1.234». */
    static void deMexico() {
        Locale.setDefault(MEXICO);
    }
}
