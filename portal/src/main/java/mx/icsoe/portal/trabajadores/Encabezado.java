package mx.icsoe.portal.trabajadores;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import mx.icsoe.portal.plataforma.tablas.Fila;

/** En qué columna del archivo está cada dato: la que diga su primera fila, o el orden oficial si no trae títulos. */
final class Encabezado {

    /**
     * Cómo se titula cada {@link Columna}, solo con letras y de lo más exacto a lo menos: con «Salario diario» y «SDI» en el
     * mismo archivo, el SBC es el segundo.
     */
    private static final List<List<String>> TITULOS = List.of(
            List.of(
                    "NSS",
                    "NUMERODESEGURIDADSOCIAL",
                    "NUMERODESEGURIDADSOCIALNSS",
                    "NUMERODELSEGUROSOCIAL",
                    "NUMERODESEGUROSOCIAL",
                    "NUMDESEGURIDADSOCIAL",
                    "NUMSEGURIDADSOCIAL",
                    "NODESEGURIDADSOCIAL",
                    "NOSEGURIDADSOCIAL",
                    "SEGURIDADSOCIAL",
                    "NUMERODEAFILIACION",
                    "NUMEROIMSS",
                    "NOIMSS",
                    "IMSS"),
            List.of("CURP", "CLAVEUNICADEREGISTRODEPOBLACION", "CLAVEUNICADEREGISTRODEPOBLACIONCURP"),
            List.of(
                    "SBC",
                    "SALARIOBASEDECOTIZACION",
                    "SALARIOBASEDECOTIZACIONSBC",
                    "SALARIOBASECOTIZACION",
                    "SBCDIARIO",
                    "SALARIOBASE",
                    "SDI",
                    "SALARIODIARIOINTEGRADO",
                    "SALARIODIARIOINTEGRADOSDI",
                    "SALARIOINTEGRADO",
                    "SALARIODIARIO",
                    "SALARIO"),
            List.of("NOMBRE", "NOMBRECOMPLETO", "NOMBREDELTRABAJADOR", "TRABAJADOR"));

    private static final int[] OFICIAL = {0, 1, 2, 3};

    /** Por cada {@link Columna}, su columna en el archivo; negativo si no está. */
    private final int[] lugares;

    private final boolean presente;

    private Encabezado(int[] lugares, boolean presente) {
        this.lugares = lugares;
        this.presente = presente;
    }

    /** Sin títulos, en el orden oficial. */
    static Encabezado oficial() {
        return new Encabezado(OFICIAL, false);
    }

    /** Si la primera fila es de títulos. */
    boolean presente() {
        return presente;
    }

    static Encabezado de(Fila primera) {
        List<String> titulos =
                primera.celdas().stream().map(Encabezado::soloLetras).toList();
        int[] lugares = TITULOS.stream()
                .mapToInt(suyos -> suyos.stream()
                        .mapToInt(titulos::indexOf)
                        .filter(lugar -> lugar >= 0)
                        .findFirst()
                        .orElse(-1))
                .toArray();
        if (lugares[0] >= 0 && lugares[1] >= 0 && lugares[2] >= 0) {
            return new Encabezado(lugares, true);
        }
        return pareceDeTitulos(primera) ? conTitulosPropios(lugares) : oficial();
    }

    /** Los tres primeros, en el orden oficial; el nombre, solo si así se titula: la cuarta columna puede ser otra cosa. */
    private static Encabezado conTitulosPropios(int[] lugares) {
        int nombre = lugares[Columna.NOMBRE.lugar()];
        return new Encabezado(new int[] {OFICIAL[0], OFICIAL[1], OFICIAL[2], nombre < OFICIAL[3] ? -1 : nombre}, true);
    }

    /** Los títulos escritos de otra manera tampoco son un trabajador: ninguna celda lleva cifras. */
    private static boolean pareceDeTitulos(Fila primera) {
        return primera.celdas().stream().noneMatch(celda -> celda.chars().anyMatch(Character::isDigit));
    }

    private static String soloLetras(String celda) {
        return Normalizer.normalize(celda, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[^\\p{L}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Las celdas de cada {@link Columna}; vacías las que no están. */
    String[] celdas(Fila fila) {
        String[] celdas = new String[lugares.length];
        for (int i = 0; i < lugares.length; i++) {
            celdas[i] = lugares[i] < 0 ? "" : fila.celda(lugares[i]);
        }
        int sbc = Columna.SBC.lugar();
        celdas[sbc] = sbc(fila, lugares[sbc], celdas[sbc]);
        return celdas;
    }

    /** Todo lo que trae una fila, como se puede volver a subir: escrito, un número ya no se distingue de un texto. */
    List<String> renglon(Fila fila) {
        List<String> celdas = fila.celdas();
        int sbc = lugares[Columna.SBC.lugar()];
        if (sbc < celdas.size()) {
            celdas.set(sbc, sbc(fila, sbc, celdas.get(sbc)));
        }
        return celdas;
    }

    private static String sbc(Fila fila, int lugar, String escrito) {
        return fila.esNumero(lugar) ? conDosDecimales(escrito) : escrito;
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
