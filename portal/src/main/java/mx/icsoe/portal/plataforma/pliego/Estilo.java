package mx.icsoe.portal.plataforma.pliego;

import java.awt.Color;

/**
 * Cómo se escribe un texto.
 *
 * @param fuerte con trazo más grueso: la letra viene en un solo peso
 */
record Estilo(float puntos, Color color, boolean fuerte) {

    static Estilo normal(float puntos, Color color) {
        return new Estilo(puntos, color, false);
    }

    static Estilo fuerte(float puntos, Color color) {
        return new Estilo(puntos, color, true);
    }

    float interlinea() {
        return puntos * 1.32F;
    }
}
