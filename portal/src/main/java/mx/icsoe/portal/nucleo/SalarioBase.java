package mx.icsoe.portal.nucleo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Salario base de cotización diario (LSS, art. 27): pesos con dos decimales.
 *
 * @param centavos de 1 a 99,999,999 (999,999.99 pesos)
 */
public record SalarioBase(int centavos) implements Comparable<SalarioBase> {

    private static final int MAXIMO = 99_999_999;
    private static final Pattern ADORNOS = Pattern.compile("[\\s\\u00A0$,]");
    private static final Pattern FORMA = Pattern.compile("([0-9]{1,6})\\.([0-9]{2})");

    public SalarioBase {
        if (centavos < 1 || centavos > MAXIMO) {
            throw new IllegalArgumentException("el salario base está fuera de lo que se puede guardar");
        }
    }

    /** Lee lo que escribió una persona: pesos con dos decimales; tolera espacios, el signo $ y comas de millares. */
    public static Optional<SalarioBase> leer(String texto) {
        Matcher cifra = FORMA.matcher(ADORNOS.matcher(texto).replaceAll(""));
        if (!cifra.matches()) {
            return Optional.empty();
        }
        int centavos = Integer.parseInt(cifra.group(1)) * 100 + Integer.parseInt(cifra.group(2));
        return centavos == 0 ? Optional.empty() : Optional.of(new SalarioBase(centavos));
    }

    /** Como va en el archivo oficial: {@code 1234.50}. */
    public String texto() {
        int fraccion = centavos % 100;
        return centavos / 100 + (fraccion < 10 ? ".0" : ".") + fraccion;
    }

    @Override
    public int compareTo(SalarioBase otro) {
        return Integer.compare(centavos, otro.centavos);
    }

    /** Sin la cifra: es un dato personal. */
    @Override
    public String toString() {
        return "SalarioBase[]";
    }
}
