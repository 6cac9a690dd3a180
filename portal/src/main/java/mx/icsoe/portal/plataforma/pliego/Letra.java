package mx.icsoe.portal.plataforma.pliego;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** La letra de un documento: cuánto ocupa un texto y cómo se parte en renglones. */
final class Letra {

    private static final String EN_LUGAR_DE_LO_QUE_NO_HAY = "?";

    private final PDType0Font fuente;
    private final TrueTypeFont letra;
    private final CmapLookup mapa;
    private final int unidadesPorEme;

    Letra(PDDocument documento, TrueTypeFont letra) throws IOException {
        this.letra = letra;
        this.unidadesPorEme = letra.getUnitsPerEm();
        this.fuente = PDType0Font.load(documento, letra, true);
        this.mapa = letra.getUnicodeCmapLookup();
    }

    PDType0Font fuente() {
        return fuente;
    }

    /** El texto con lo que la letra sabe escribir, en una línea. */
    String escribible(String texto) {
        var limpio = new StringBuilder(texto.length());
        texto.codePoints().forEach(signo -> {
            if (Character.isWhitespace(signo) || Character.isISOControl(signo)) {
                limpio.append(' ');
            } else if (mapa.getGlyphId(signo) != 0) {
                limpio.appendCodePoint(signo);
            } else {
                limpio.append(EN_LUGAR_DE_LO_QUE_NO_HAY);
            }
        });
        return limpio.toString();
    }

    /** Suma los avances de la letra misma: preguntárselos a PDFBox la codifica entera cada vez. */
    float ancho(String texto, float puntos) {
        float unidades = 0;
        for (int i = 0; i < texto.length(); i += Character.charCount(texto.codePointAt(i))) {
            unidades += avance(texto.codePointAt(i));
        }
        return unidades / unidadesPorEme * puntos;
    }

    private int avance(int signo) {
        try {
            return letra.getAdvanceWidth(mapa.getGlyphId(signo));
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }

    /** Parte un texto en renglones que quepan; lo que no tiene espacios se corta donde haga falta. */
    List<String> renglones(String texto, float puntos, float ancho) {
        var renglones = new ArrayList<String>();
        var renglon = new StringBuilder();
        for (String palabra : escribible(texto).split(" ", -1)) {
            String junto = renglon.isEmpty() ? palabra : renglon + " " + palabra;
            if (ancho(junto, puntos) <= ancho) {
                renglon.setLength(0);
                renglon.append(junto);
            } else {
                if (!renglon.isEmpty()) {
                    renglones.add(renglon.toString());
                }
                renglon.setLength(0);
                renglon.append(cortar(palabra, puntos, ancho, renglones));
            }
        }
        renglones.add(renglon.toString());
        return renglones;
    }

    /** Agrega los pedazos que llenan un renglón y devuelve el que sobra. */
    private String cortar(String palabra, float puntos, float ancho, List<String> renglones) {
        String resto = palabra;
        while (ancho(resto, puntos) > ancho) {
            int hasta = cabe(resto, puntos, ancho);
            renglones.add(resto.substring(0, hasta));
            resto = resto.substring(hasta);
        }
        return resto;
    }

    private int cabe(String texto, float puntos, float ancho) {
        float usado = 0;
        for (int i = 0; i < texto.length(); i++) {
            int signo = texto.codePointAt(i);
            usado += (float) avance(signo) / unidadesPorEme * puntos;
            if (usado > ancho && i > 0) {
                return i;
            }
            i += Character.charCount(signo) - 1;
        }
        return texto.length();
    }
}
