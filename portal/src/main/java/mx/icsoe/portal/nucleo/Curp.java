package mx.icsoe.portal.nucleo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Clave Única de Registro de Población: 18 caracteres con dígito verificador (Registro Nacional de Población).
 *
 * @param valor en mayúsculas
 */
public record Curp(String valor) {

    private static final Set<String> ENTIDADES = Set.of(
            "AS", "BC", "BS", "CC", "CH", "CL", "CM", "CS", "DF", "DG", "GR", "GT", "HG", "JC", "MC", "MN", "MS", "NE",
            "NL", "NT", "OC", "PL", "QR", "QT", "SL", "SP", "SR", "TC", "TL", "TS", "VZ", "YN", "ZS");
    private static final String SEXOS = "HMX";
    private static final String VOCALES = "AEIOU";
    private static final int LARGO = 18;
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
        return tieneForma(valor) && fechaExiste(valor) && digitoVerificador(valor) == valor.charAt(LARGO - 1);
    }

    /** A mano y no con una expresión: un archivo trae un millón. */
    private static boolean tieneForma(String valor) {
        return valor.length() == LARGO
                && cumplen(valor, 0, 4, Curp::esLetra)
                && cumplen(valor, 4, 10, Curp::esCifra)
                && SEXOS.indexOf(valor.charAt(10)) >= 0
                && ENTIDADES.contains(valor.substring(11, 13))
                && cumplen(valor, 13, 16, Curp::esConsonante)
                && (esCifra(valor.charAt(16)) || (valor.charAt(16) >= 'A' && valor.charAt(16) <= 'Z'))
                && esCifra(valor.charAt(17));
    }

    private static boolean cumplen(String valor, int desde, int hasta, IntPredicate clase) {
        for (int i = desde; i < hasta; i++) {
            if (!clase.test(valor.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean esLetra(int signo) {
        return (signo >= 'A' && signo <= 'Z') || signo == 'Ñ';
    }

    private static boolean esConsonante(int signo) {
        return esLetra(signo) && VOCALES.indexOf(signo) < 0;
    }

    private static boolean esCifra(int signo) {
        return signo >= '0' && signo <= '9';
    }

    /** La homonimia dice el siglo: cifra, nacida antes de 2000; letra, desde entonces. */
    private static boolean fechaExiste(String valor) {
        int siglo = esCifra(valor.charAt(16)) ? 1900 : 2000;
        try {
            LocalDate.of(siglo + dosCifras(valor, 4), dosCifras(valor, 6), dosCifras(valor, 8));
            return true;
        } catch (DateTimeException fechaImposible) {
            return false;
        }
    }

    private static int dosCifras(String valor, int desde) {
        return (valor.charAt(desde) - '0') * 10 + valor.charAt(desde + 1) - '0';
    }

    private static char digitoVerificador(String valor) {
        int suma = 0;
        for (int i = 0; i < 17; i++) {
            suma += VALORES.indexOf(valor.charAt(i)) * (18 - i);
        }
        return (char) ('0' + (10 - suma % 10) % 10);
    }
}
