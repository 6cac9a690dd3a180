package mx.icsoe.resistencia;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Una cifra medida y su marca, como van en {@code docs/marcador.md}.
 *
 * @param id la de la medida, como {@code P10}
 * @param que lo que se midió, en pocas palabras
 * @param valor lo medido
 * @param unidad de lo medido y de la marca
 * @param marca a lo que hay que llegar
 * @param contra con qué se compara; vacío si la marca es absoluta
 */
public record Cifra(String id, String que, double valor, String unidad, Marca marca, String contra) {

    private static final ZoneId CENTRO_DE_MEXICO = ZoneId.of("America/Mexico_City");

    /** A lo que hay que llegar. */
    public sealed interface Marca {

        double valor();

        boolean cumple(double medido);

        /** Cuanto menos, mejor. */
        record ALoMas(double valor) implements Marca {
            @Override
            public boolean cumple(double medido) {
                return medido <= valor;
            }

            @Override
            public String toString() {
                return String.format(Locale.ROOT, "a lo más %.2f", valor);
            }
        }

        /** Cuanto más, mejor. */
        record AlMenos(double valor) implements Marca {
            @Override
            public boolean cumple(double medido) {
                return medido >= valor;
            }

            @Override
            public String toString() {
                return String.format(Locale.ROOT, "al menos %.2f", valor);
            }
        }
    }

    /** Una duración o un tamaño que no debe pasar de la marca. */
    public static Cifra aLoMas(String id, String que, double valor, String unidad, double marca) {
        return new Cifra(id, que, valor, unidad, new Marca.ALoMas(marca), "");
    }

    /** La parte que se alcanza del ritmo de un límite medido en la misma corrida. */
    public static Cifra razon(String id, String que, double valor, double marca, String contra) {
        return new Cifra(id, que, valor, "razón", new Marca.AlMenos(marca), contra);
    }

    /**
     * La escribe para leerse y como renglón de {@code docs/marcador.csv}.
     *
     * @param palabras lo que llevó la orden además de su nombre
     */
    public void decir(PrintStream salida, String... palabras) {
        salida.println(frase());
        salida.println(csv(LocalDate.now(CENTRO_DE_MEXICO), String.join(" ", palabras)));
    }

    private boolean cumple() {
        return marca.cumple(valor);
    }

    private String frase() {
        return String.format(
                Locale.ROOT, "%s  %s: %.2f %s (%s) %s", id, que, valor, unidad, marca, cumple() ? "✓" : "✗");
    }

    private String csv(LocalDate fecha, String palabras) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.2f,%s,%s,%.2f,%s,%s,%s",
                id,
                sinComas(que),
                valor,
                unidad,
                sinComas(contra),
                marca.valor(),
                cumple() ? "si" : "no",
                fecha,
                ("./icsoe medir " + id.toLowerCase(Locale.ROOT) + " " + palabras).strip());
    }

    private static String sinComas(String texto) {
        return texto.replace(',', ';');
    }
}
