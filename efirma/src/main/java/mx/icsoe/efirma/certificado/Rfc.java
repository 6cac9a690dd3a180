package mx.icsoe.efirma.certificado;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * RFC con la forma correcta; 12 caracteres para persona moral y 13 para persona fisica.
 *
 * <p>No se exige el dígito verificador: cerca del 1.5 % de los que están en uso lo tienen mal, y manda el del
 * certificado.
 */
public record Rfc(String valor) {

    private static final Pattern FORMA = Pattern.compile("[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}");

    public Rfc {
        if (!FORMA.matcher(valor).matches()) {
            throw new IllegalArgumentException("no tiene la forma de un RFC");
        }
    }

    /** Lee lo que escribió una persona: sin espacios alrededor, en mayúsculas y con la Ñ en un solo carácter. */
    public static Optional<Rfc> leer(String escrito) {
        if (escrito.length() > 100) {
            return Optional.empty();
        }
        String valor =
                Normalizer.normalize(escrito.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return FORMA.matcher(valor).matches() ? Optional.of(new Rfc(valor)) : Optional.empty();
    }

    public TipoPersona tipoPersona() {
        return valor.length() == 12 ? TipoPersona.MORAL : TipoPersona.FISICA;
    }

    /** Enmascarado: es dato personal y no debe llegar a una bitácora por descuido. */
    @Override
    public String toString() {
        return valor.substring(0, 2) + "*".repeat(valor.length() - 2);
    }
}
