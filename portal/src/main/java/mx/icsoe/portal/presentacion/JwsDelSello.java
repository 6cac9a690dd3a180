package mx.icsoe.portal.presentacion;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import mx.icsoe.portal.plataforma.sello.Sello;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Firma textos con el sello del portal, como JWS compacto. */
@Component
class JwsDelSello {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    /** Orden de P-256 (FIPS 186-5). */
    private static final BigInteger ORDEN =
            new BigInteger("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551", 16);

    private final Sello sello;

    JwsDelSello(@Lazy Sello sello) {
        this.sello = sello;
    }

    String firmar(String texto) {
        boolean rsa = sello.algoritmo().endsWith("RSA");
        String porFirmar = codificar(rsa ? "{\"alg\":\"RS256\"}" : "{\"alg\":\"ES256\"}") + "." + codificar(texto);
        byte[] firma = sello.firmar(porFirmar.getBytes(StandardCharsets.US_ASCII));
        return porFirmar + "." + BASE64URL.encodeToString(rsa ? firma : llana(firma));
    }

    /** RFC 7518 § 3.4 pide los dos enteros seguidos, y no su DER. */
    private static byte[] llana(byte[] der) {
        try {
            BigInteger[] enteros = StandardDSAEncoding.INSTANCE.decode(ORDEN, der);
            return PlainDSAEncoding.INSTANCE.encode(ORDEN, enteros[0], enteros[1]);
        } catch (IOException causa) {
            throw new IllegalStateException("el sello dio una firma ECDSA mal formada", causa);
        }
    }

    private static String codificar(String texto) {
        return BASE64URL.encodeToString(texto.getBytes(StandardCharsets.UTF_8));
    }
}
