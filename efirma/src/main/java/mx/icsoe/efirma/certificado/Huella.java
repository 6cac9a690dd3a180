package mx.icsoe.efirma.certificado;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 en hexadecimal, como se publican las huellas de las autoridades. */
final class Huella {

    private Huella() {}

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("toda plataforma Java trae SHA-256", e);
        }
    }
}
