package mx.icsoe.portal.plataforma.pliego;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * La letra con que se escriben los documentos: cuánto ocupa un texto, cómo se parte en renglones y lo que de ella va dentro
 * de cada uno. Reducirla a los signos que se usan cuesta más que componer un documento, así que se reduce una vez a los del
 * español y solo el documento que lleva otros paga por la suya. No admite varios hilos.
 */
final class Letra {

    private static final String EN_LUGAR_DE_LO_QUE_NO_HAY = "?";
    private static final int ULTIMO_DE_ASCII = '~';
    /** Los imprimibles de ASCII y los demás del español, con los que se usan al escribirlo. */
    private static final Set<Integer> USUALES = IntStream.concat(
                    IntStream.rangeClosed(' ', ULTIMO_DE_ASCII), "ÁÉÍÓÚÜÑáéíóúüñ¡¿ªº°·«»–—‘’“”…".codePoints())
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private final TrueTypeFont letra;
    private final CmapLookup mapa;
    private final int unidadesPorEme;
    private final COSDictionary usual;

    Letra(TrueTypeFont letra) throws IOException {
        this.letra = letra;
        this.unidadesPorEme = letra.getUnitsPerEm();
        this.mapa = letra.getUnicodeCmapLookup();
        this.usual = reducida(USUALES);
    }

    /**
     * El código de cada signo, en hexadecimal: su lugar en la letra (ISO 32000-1, 9.7.5.2, Identity-H).
     *
     * @param texto {@link #escribible}
     * @param raros aquí se anotan los signos que la reducción usual no lleva
     */
    String codigos(String texto, Set<Integer> raros) {
        var codigos = new StringBuilder(4 * texto.length());
        texto.codePoints().forEach(signo -> {
            codigos.append(HexFormat.of().withUpperCase().toHexDigits((char) mapa.getGlyphId(signo)));
            if (signo > ULTIMO_DE_ASCII && !USUALES.contains(signo)) {
                raros.add(signo);
            }
        });
        return codigos.toString();
    }

    /** Lo que va dentro de un documento: los signos usuales y los raros que lleve. */
    COSDictionary incrustada(Set<Integer> raros) throws IOException {
        if (raros.isEmpty()) {
            return Copia.de(usual);
        }
        var todos = new HashSet<>(USUALES);
        todos.addAll(raros);
        return reducida(todos);
    }

    private COSDictionary reducida(Set<Integer> signos) throws IOException {
        try (var taller = new PDDocument()) {
            var reducida = PDType0Font.load(taller, letra, true);
            signos.forEach(reducida::addToSubset);
            reducida.subset();
            return Copia.de(reducida.getCOSObject());
        }
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
