package mx.icsoe.portal.nucleo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Clave Única de Registro de Población: 18 caracteres con dígito verificador (Registro Nacional de Población).
 *
 * @param valor en mayúsculas
 */
public record Curp(String valor) {

    private static final String ENTIDADES =
            "AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NE|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ|YN|ZS";
    private static final Pattern FORMA = Pattern.compile(
            "[A-ZÑ]{4}(\\d{2})(\\d{2})(\\d{2})[HMX](?:" + ENTIDADES + ")[B-DF-HJ-NP-TV-ZÑ]{3}([0-9A-Z])\\d");
    private static final Pattern ESPACIOS = Pattern.compile("[\\s\\u00A0]");
    private static final String VALORES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    public Curp {
        if (!esCorrecta(valor)) {
            throw new IllegalArgumentException("el texto no tiene la forma de una CURP");
        }
    }

    /** Lee lo que escribió una persona: tolera minúsculas y espacios. */
    public static Optional<Curp> leer(String texto) {
        String limpio = ESPACIOS.matcher(texto).replaceAll("").toUpperCase(Locale.ROOT);
        return esCorrecta(limpio) ? Optional.of(new Curp(limpio)) : Optional.empty();
    }

    /** Solo deja ver el principio y el final: es un dato personal. */
    @Override
    public String toString() {
        return valor.substring(0, 2) + "•".repeat(14) + valor.substring(16);
    }

    private static boolean esCorrecta(String valor) {
        var partes = FORMA.matcher(valor);
        return partes.matches()
                && fechaExiste(partes.group(1), partes.group(2), partes.group(3), partes.group(4))
                && digitoVerificador(valor) == valor.charAt(17);
    }

    /** La homonimia dice el siglo: cifra, nacida antes de 2000; letra, desde entonces. */
    private static boolean fechaExiste(String anio, String mes, String dia, String homonimia) {
        int siglo = Character.isDigit(homonimia.charAt(0)) ? 1900 : 2000;
        try {
            LocalDate.of(siglo + Integer.parseInt(anio), Integer.parseInt(mes), Integer.parseInt(dia));
            return true;
        } catch (DateTimeException fechaImposible) {
            return false;
        }
    }

    private static char digitoVerificador(String valor) {
        int suma = 0;
        for (int i = 0; i < 17; i++) {
            suma += VALORES.indexOf(valor.charAt(i)) * (18 - i);
        }
        return (char) ('0' + (10 - suma % 10) % 10);
    }
}
