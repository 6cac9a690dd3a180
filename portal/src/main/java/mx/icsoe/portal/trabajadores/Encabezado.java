package mx.icsoe.portal.trabajadores;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import mx.icsoe.portal.plataforma.tablas.Fila;

/** En qué columna del archivo está cada dato: la que diga su primera fila, o el orden oficial si no trae títulos. */
final class Encabezado {

    private static final String[] TITULOS = {"NSS", "CURP", "SBC", "NOMBRE"};

    /** Por cada {@link Columna}, su columna en el archivo; negativo si no está. */
    private final int[] lugares;

    private final boolean presente;

    private Encabezado(int[] lugares, boolean presente) {
        this.lugares = lugares;
        this.presente = presente;
    }

    /** Sin títulos, en el orden oficial. */
    static Encabezado oficial() {
        return new Encabezado(new int[] {0, 1, 2, 3}, false);
    }

    /** Si la primera fila es de títulos. */
    boolean presente() {
        return presente;
    }

    static Encabezado de(Fila primera) {
        int[] lugares = new int[TITULOS.length];
        Arrays.fill(lugares, -1);
        for (int i = 0; i < primera.columnas(); i++) {
            int cual = Arrays.asList(TITULOS).indexOf(titulo(primera.celda(i)));
            if (cual >= 0 && lugares[cual] < 0) {
                lugares[cual] = i;
            }
        }
        boolean completo = lugares[0] >= 0 && lugares[1] >= 0 && lugares[2] >= 0;
        return completo
                ? new Encabezado(lugares, true)
                : new Encabezado(new int[] {0, 1, 2, 3}, pareceDeTitulos(primera));
    }

    /** Los títulos escritos de otra manera tampoco son un trabajador: ninguna celda lleva cifras. */
    private static boolean pareceDeTitulos(Fila primera) {
        return primera.celdas().stream().noneMatch(celda -> celda.chars().anyMatch(Character::isDigit));
    }

    private static String titulo(String celda) {
        String plano = Normalizer.normalize(celda, Normalizer.Form.NFD).replaceAll("\\p{M}|[^\\p{L}]", "");
        return switch (plano.toUpperCase(Locale.ROOT)) {
            case "NUMERODESEGURIDADSOCIAL", "NUMSEGURIDADSOCIAL", "IMSS" -> "NSS";
            case "SALARIOBASEDECOTIZACION", "SALARIOBASE", "SALARIO" -> "SBC";
            case "NOMBRECOMPLETO", "NOMBREDELTRABAJADOR", "TRABAJADOR" -> "NOMBRE";
            case String otro -> otro;
        };
    }

    /** Las celdas de cada {@link Columna}; vacías las que no están. */
    String[] celdas(Fila fila) {
        String[] celdas = new String[lugares.length];
        for (int i = 0; i < lugares.length; i++) {
            celdas[i] = lugares[i] < 0 ? "" : fila.celda(lugares[i]);
        }
        int sbc = Columna.SBC.lugar();
        if (lugares[sbc] >= 0 && fila.esNumero(lugares[sbc])) {
            celdas[sbc] = conDosDecimales(celdas[sbc]);
        }
        return celdas;
    }

    /** Sin títulos, las columnas de más no se sabe qué son. */
    boolean cumpleLaEstructura(Fila fila) {
        int ultima = fila.columnas();
        while (ultima > 0 && fila.celda(ultima - 1).isEmpty()) {
            ultima--;
        }
        return presente
                ? ultima > Math.max(lugares[0], Math.max(lugares[1], lugares[2]))
                : ultima >= 3 && ultima <= lugares.length;
    }

    /** Una hoja de cálculo guarda 345.5 aunque se haya escrito 345.50: como número son lo mismo. */
    private static String conDosDecimales(String cifra) {
        int punto = cifra.indexOf('.');
        if (punto < 0) {
            return cifra + ".00";
        }
        return punto == cifra.length() - 2 ? cifra + "0" : cifra;
    }

    /** La letra de la columna del archivo donde está un dato. */
    int lugar(int columna) {
        return lugares[columna] < 0 ? columna : lugares[columna];
    }
}
