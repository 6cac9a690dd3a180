package mx.icsoe.portal.usuarios;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mx.icsoe.portal.nucleo.Huella;

/**
 * Lo secreto de un enlace que se manda por correo: 256 bits al azar. El portal guarda su huella, así que quien lea la
 * base no puede usarlo.
 *
 * @param valor 43 caracteres en base64url; es lo único que va en la dirección
 */
public record FichaDeEnlace(String valor) {

    private static final Pattern FORMA = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    public FichaDeEnlace {
        if (!FORMA.matcher(valor).matches()) {
            throw new IllegalArgumentException("la ficha de un enlace son 43 caracteres en base64url");
        }
    }

    static FichaDeEnlace nueva(RandomGenerator azar) {
        byte[] bytes = new byte[BYTES];
        azar.nextBytes(bytes);
        return new FichaDeEnlace(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<FichaDeEnlace> leer(String texto) {
        return FORMA.matcher(texto).matches() ? Optional.of(new FichaDeEnlace(texto)) : Optional.empty();
    }

    /** Lo único de la ficha que se guarda. */
    public byte[] huella() {
        return Huella.calculadora().digest(valor.getBytes(StandardCharsets.US_ASCII));
    }

    /** Nunca la muestra. */
    @Override
    public String toString() {
        return "FichaDeEnlace[•]";
    }
}
