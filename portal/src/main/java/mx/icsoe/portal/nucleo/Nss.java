package mx.icsoe.portal.nucleo;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Número de Seguridad Social: 11 cifras, la última verificadora por el método de Luhn sobre las diez primeras.
 *
 * @param valor texto, porque los ceros a la izquierda cuentan
 */
public record Nss(String valor) {

    private static final Pattern SEPARADORES = Pattern.compile("[\\s\\u00A0-]");
    private static final int CIFRAS = 11;
    private static final String CEROS = "0".repeat(CIFRAS);

    public Nss {
        if (!esCorrecto(valor)) {
            throw new IllegalArgumentException("el texto no tiene la forma de un NSS");
        }
    }

    /** Lee lo que escribió una persona: tolera espacios y guiones. */
    public static Optional<Nss> leer(String texto) {
        String limpio =
                texto.length() == CIFRAS ? texto : SEPARADORES.matcher(texto).replaceAll("");
        return esCorrecto(limpio) ? Optional.of(new Nss(limpio)) : Optional.empty();
    }

    /** Solo deja ver las tres últimas cifras: es un dato personal. */
    @Override
    public String toString() {
        return "•".repeat(8) + valor.substring(8);
    }

    private static boolean esCorrecto(String valor) {
        return soloCifras(valor) && !valor.equals(CEROS) && sumaDeLuhn(valor) % 10 == 0;
    }

    /** A mano y no con una expresión: un archivo trae un millón. */
    private static boolean soloCifras(String valor) {
        for (int i = 0; i < valor.length(); i++) {
            if (valor.charAt(i) < '0' || valor.charAt(i) > '9') {
                return false;
            }
        }
        return valor.length() == CIFRAS;
    }

    private static int sumaDeLuhn(String valor) {
        int suma = 0;
        for (int i = 0; i < valor.length(); i++) {
            int cifra = valor.charAt(valor.length() - 1 - i) - '0';
            int doble = i % 2 == 0 ? cifra : cifra * 2;
            suma += doble > 9 ? doble - 9 : doble;
        }
        return suma;
    }
}
