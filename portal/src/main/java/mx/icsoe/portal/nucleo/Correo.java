package mx.icsoe.portal.nucleo;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dirección de correo electrónico de las que se usan: nombre, arroba y dominio con punto (RFC 5321, 4.1.2, sin
 * comillas ni direcciones IP). El dominio puede llevar acentos y eñes; el nombre, no.
 *
 * @param valor hasta 254 caracteres (RFC 5321, 4.5.3.1), con el dominio en minúsculas
 */
public record Correo(String valor) {

    private static final int LARGO_MAXIMO = 254;
    private static final int LARGO_DEL_NOMBRE = 64;
    private static final Pattern NOMBRE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMINIO =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

    public Correo {
        if (!tieneForma(valor)) {
            throw new IllegalArgumentException("el texto no tiene la forma de un correo");
        }
    }

    /** Lee lo que escribió una persona: tolera espacios alrededor y mayúsculas en el dominio. */
    public static Optional<Correo> leer(String texto) {
        String limpio = Normalizer.normalize(texto, Normalizer.Form.NFC).strip();
        int arroba = limpio.lastIndexOf('@');
        String valor =
                limpio.substring(0, arroba + 1) + limpio.substring(arroba + 1).toLowerCase(Locale.ROOT);
        return tieneForma(valor) ? Optional.of(new Correo(valor)) : Optional.empty();
    }

    /** Lo que va antes de la arroba. */
    public String nombre() {
        return valor.substring(0, valor.lastIndexOf('@'));
    }

    /** Lo que va después de la arroba, como se escribió. */
    public String dominio() {
        return valor.substring(valor.lastIndexOf('@') + 1);
    }

    /** La misma dirección como viaja por la red: el dominio en Punycode (RFC 5891). */
    public String ascii() {
        return nombre() + "@" + enAscii(dominio()).orElseThrow();
    }

    /** Deja ver la primera letra y el dominio: es un dato personal. */
    @Override
    public String toString() {
        return valor.charAt(0) + "•••@" + dominio();
    }

    private static boolean tieneForma(String valor) {
        int arroba = valor.lastIndexOf('@');
        if (arroba < 1 || arroba > LARGO_DEL_NOMBRE || valor.length() > LARGO_MAXIMO) {
            return false;
        }
        String nombre = valor.substring(0, arroba);
        return NOMBRE.matcher(nombre).matches()
                && enAscii(valor.substring(arroba + 1))
                        .filter(dominio -> nombre.length() + 1 + dominio.length() <= LARGO_MAXIMO)
                        .filter(dominio -> DOMINIO.matcher(dominio).matches())
                        .isPresent();
    }

    private static Optional<String> enAscii(String dominio) {
        try {
            return Optional.of(IDN.toASCII(dominio, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException dominioImposible) {
            return Optional.empty();
        }
    }
}
