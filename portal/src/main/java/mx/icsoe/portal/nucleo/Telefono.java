package mx.icsoe.portal.nucleo;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Número telefónico de México: 10 cifras (Plan Técnico Fundamental de Numeración, en vigor desde el 3 de agosto de
 * 2019; desde entonces ya no se marcan 01, 044 ni 045).
 *
 * @param valor las 10 cifras, sin espacios
 */
public record Telefono(String valor) {

    private static final String MEXICO = "MX";
    private static final int CLAVE_DE_PAIS = 52;
    private static final int LARGO_RAZONABLE = 40;
    private static final Pattern FORMA = Pattern.compile("[2-9]\\d{9}");
    private static final Pattern ESCRITURA = Pattern.compile("[+\\d\\s\\u00A0().\\-/]+");
    private static final Pattern PREFIJO_ANTERIOR = Pattern.compile("(?:01|044|045)(?=\\d{10}$)|(?:1)(?=\\d{10}$)");

    public Telefono {
        if (!FORMA.matcher(valor).matches()) {
            throw new IllegalArgumentException("el texto no tiene la forma de un teléfono de 10 cifras");
        }
    }

    /** Lee lo que escribió una persona: tolera +52, espacios, guiones, paréntesis y los prefijos 01, 044 y 045. */
    public static Optional<Telefono> leer(String texto) {
        if (texto.length() > LARGO_RAZONABLE || !ESCRITURA.matcher(texto).matches()) {
            return Optional.empty();
        }
        var numeros = PhoneNumberUtil.getInstance();
        try {
            var numero = numeros.parse(texto, MEXICO);
            if (numero.getCountryCode() != CLAVE_DE_PAIS) {
                return Optional.empty();
            }
            String cifras = PREFIJO_ANTERIOR
                    .matcher(numeros.getNationalSignificantNumber(numero))
                    .replaceFirst("");
            return FORMA.matcher(cifras).matches() ? Optional.of(new Telefono(cifras)) : Optional.empty();
        } catch (NumberParseException noEsTelefono) {
            return Optional.empty();
        }
    }

    /** Como se lee en México: {@code 55 1234 5678} o {@code 686 123 4567}. */
    public String legible() {
        var numeros = PhoneNumberUtil.getInstance();
        try {
            return numeros.format(numeros.parse(valor, MEXICO), PhoneNumberUtil.PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException imposible) {
            throw new IllegalStateException("diez cifras siempre se leen", imposible);
        }
    }

    /** Solo deja ver las dos últimas cifras: es un dato personal. */
    @Override
    public String toString() {
        return "•".repeat(8) + valor.substring(8);
    }
}
