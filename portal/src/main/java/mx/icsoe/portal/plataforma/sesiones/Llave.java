package mx.icsoe.portal.plataforma.sesiones;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.icsoe.portal.nucleo.Huella;

/**
 * El identificador secreto de una sesión: 256 bits al azar que solo viven en la galleta del navegador. El servidor
 * guarda su huella; de él se derivan, sin camino de regreso, la ficha contra CSRF y la ligadura del reto (ADR 0031).
 *
 * @param valor 43 caracteres en base64url
 */
record Llave(String valor) {

    private static final Pattern FORMA = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    Llave {
        if (!FORMA.matcher(valor).matches()) {
            throw new IllegalArgumentException("una llave de sesión son 43 caracteres en base64url");
        }
    }

    static Llave nueva(RandomGenerator azar) {
        byte[] bytes = new byte[BYTES];
        azar.nextBytes(bytes);
        return new Llave(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<Llave> leer(String texto) {
        return FORMA.matcher(texto).matches() ? Optional.of(new Llave(texto)) : Optional.empty();
    }

    /** Lo único de la llave que se guarda. */
    byte[] huella() {
        return Huella.calculadora().digest(valor.getBytes(StandardCharsets.US_ASCII));
    }

    String fichaCsrf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derivado("icsoe csrf 1"));
    }

    Huella ligadura() {
        return Huella.deResumen(derivado("icsoe ligadura 1"));
    }

    /** Nunca muestra la llave. */
    @Override
    public String toString() {
        return "Llave[•]";
    }

    private byte[] derivado(String proposito) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(valor.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(proposito.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException imposible) {
            throw new IllegalStateException("toda plataforma Java trae HmacSHA256", imposible);
        }
    }
}
