package mx.icsoe.resistencia;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Una cifra medida y su límite, como van en {@code docs/marcador.md}.
 *
 * @param id la de la medida, como {@code P10}
 * @param que lo que se midió, en pocas palabras
 * @param valor lo medido
 * @param unidad de lo medido y del límite
 * @param limite el mayor valor que cumple
 * @param marca con qué se compara; vacía si es un límite absoluto
 * @param comando el que la repite
 */
public record Cifra(String id, String que, double valor, String unidad, double limite, String marca, String comando) {

    /** Encabezado de {@link #csv}. */
    public static final String ENCABEZADO = "id,que,cifra,unidad,limite,marca,cumple,fecha,comando";

    public boolean cumple() {
        return valor <= limite;
    }

    /** Para leerse. */
    public String frase() {
        return String.format(
                Locale.ROOT, "%s  %s: %.2f %s (límite %.2f) %s", id, que, valor, unidad, limite, cumple() ? "✓" : "✗");
    }

    /** Una línea sin comas dentro de los campos. */
    public String csv(LocalDate fecha) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.2f,%s,%.2f,%s,%s,%s,%s",
                id,
                sinComas(que),
                valor,
                unidad,
                limite,
                sinComas(marca),
                cumple() ? "si" : "no",
                fecha,
                sinComas(comando));
    }

    private static String sinComas(String texto) {
        return texto.replace(',', ';');
    }
}
