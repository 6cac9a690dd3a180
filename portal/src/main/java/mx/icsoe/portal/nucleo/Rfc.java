package mx.icsoe.portal.nucleo;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Registro Federal de Contribuyentes: 12 caracteres para persona moral, 13 para persona física
 * (Código Fiscal de la Federación, art. 27).
 *
 * <p>Existe solo con la forma correcta y con una fecha que existe. El dígito verificador no se exige: cerca del
 * 1.5 % de los RFC en uso lo tiene equivocado; {@link #digitoVerificadorCorrecto()} sirve para advertir.
 *
 * @param valor en mayúsculas, sin espacios ni guiones
 */
public record Rfc(String valor) {

    private static final Pattern FORMA = Pattern.compile("[A-ZÑ&]{3,4}(\\d{2})(\\d{2})(\\d{2})[1-9A-V][1-9A-Z][0-9A]");
    private static final Set<String> GENERICOS = Set.of("XAXX010101000", "XEXX010101000");
    private static final String VALORES = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

    public Rfc {
        if (!tieneForma(valor)) {
            throw new IllegalArgumentException("el texto no tiene la forma de un RFC");
        }
    }

    /** Lee lo que escribió una persona: tolera minúsculas, espacios y guiones. */
    public static Optional<Rfc> leer(String texto) {
        String limpio = Normalizer.normalize(texto, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0-]", "")
                .toUpperCase(Locale.ROOT);
        return tieneForma(limpio) ? Optional.of(new Rfc(limpio)) : Optional.empty();
    }

    public TipoPersona tipoPersona() {
        return valor.length() == 12 ? TipoPersona.MORAL : TipoPersona.FISICA;
    }

    /** Si es uno de los dos RFC que el SAT reserva para público en general y extranjeros. */
    public boolean esGenerico() {
        return GENERICOS.contains(valor);
    }

    public boolean digitoVerificadorCorrecto() {
        return valor.charAt(valor.length() - 1) == digitoVerificador();
    }

    /** Oculta el centro: el RFC de una persona física es un dato personal. */
    @Override
    public String toString() {
        return valor.substring(0, 3) + "•".repeat(valor.length() - 4) + valor.charAt(valor.length() - 1);
    }

    private char digitoVerificador() {
        String base = valor.substring(0, valor.length() - 1);
        String doce = " ".repeat(12 - base.length()) + base;
        int suma = 0;
        for (int i = 0; i < doce.length(); i++) {
            suma += VALORES.indexOf(doce.charAt(i)) * (13 - i);
        }
        int resto = suma % 11;
        if (resto == 0) {
            return '0';
        }
        return resto == 1 ? 'A' : (char) ('0' + 11 - resto);
    }

    private static boolean tieneForma(String valor) {
        if (GENERICOS.contains(valor)) {
            return true;
        }
        var partes = FORMA.matcher(valor);
        return partes.matches() && fechaExiste(partes.group(1), partes.group(2), partes.group(3));
    }

    /** El RFC no dice el siglo: basta que la fecha exista en 19xx o en 20xx. */
    private static boolean fechaExiste(String anio, String mes, String dia) {
        return existe(1900 + Integer.parseInt(anio), mes, dia) || existe(2000 + Integer.parseInt(anio), mes, dia);
    }

    private static boolean existe(int anio, String mes, String dia) {
        try {
            LocalDate.of(anio, Integer.parseInt(mes), Integer.parseInt(dia));
            return true;
        } catch (DateTimeException fechaImposible) {
            return false;
        }
    }
}
