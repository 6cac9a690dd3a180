package mx.icsoe.portal.acceso;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Una versión de los términos y condiciones.
 *
 * @param version desde 1, cada una mayor que la anterior
 * @param huella la del texto tal como se publicó
 */
public record TextoDeTerminos(int version, Huella huella, List<Bloque> bloques) {

    private static final Pattern RENGLON_VACIO = Pattern.compile("\\R\\s*\\R");
    private static final Pattern RENGLON_DE_LISTA = Pattern.compile("\\R- ");

    public TextoDeTerminos {
        bloques = List.copyOf(bloques);
    }

    /** Una parte del texto. */
    public sealed interface Bloque {

        record Titulo(String texto) implements Bloque {}

        record Parrafo(String texto) implements Bloque {}

        record Lista(List<String> renglones) implements Bloque {
            public Lista {
                renglones = List.copyOf(renglones);
            }
        }
    }

    /**
     * Lee un texto escrito en bloques separados por un renglón vacío: {@code # } abre un título y {@code - } cada
     * renglón de una lista.
     */
    public static TextoDeTerminos leer(int version, String texto) {
        var bloques = RENGLON_VACIO
                .splitAsStream(texto.strip())
                .map(bloque -> bloque(bloque.strip()))
                .toList();
        return new TextoDeTerminos(version, Huella.de(texto.getBytes(StandardCharsets.UTF_8)), bloques);
    }

    private static Bloque bloque(String bloque) {
        if (bloque.startsWith("# ")) {
            return new Bloque.Titulo(enUnRenglon(bloque.substring(2)));
        }
        if (bloque.startsWith("- ")) {
            return new Bloque.Lista(RENGLON_DE_LISTA
                    .splitAsStream(bloque.substring(2))
                    .map(TextoDeTerminos::enUnRenglon)
                    .toList());
        }
        return new Bloque.Parrafo(enUnRenglon(bloque));
    }

    private static String enUnRenglon(String texto) {
        return texto.replaceAll("\\s+", " ");
    }
}
