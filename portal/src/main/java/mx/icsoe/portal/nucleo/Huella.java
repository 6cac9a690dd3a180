package mx.icsoe.portal.nucleo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 de un contenido (FIPS 180-4), en 64 cifras hexadecimales minúsculas.
 */
public record Huella(String hex) {

    private static final Pattern FORMA = Pattern.compile("[0-9a-f]{64}");

    public Huella {
        if (!FORMA.matcher(hex).matches()) {
            throw new IllegalArgumentException("una huella son 64 cifras hexadecimales minúsculas");
        }
    }

    public static Huella de(byte[] contenido) {
        return deResumen(calculadora().digest(contenido));
    }

    /** La huella cuyos 32 bytes ya se calcularon. */
    public static Huella deResumen(byte[] resumen) {
        return new Huella(HexFormat.of().formatHex(resumen));
    }

    /** Los 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Un SHA-256 nuevo, para calcular mientras se lee. */
    public static MessageDigest calculadora() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException imposible) {
            throw new IllegalStateException("toda plataforma Java trae SHA-256", imposible);
        }
    }
}
