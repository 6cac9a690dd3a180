package mx.icsoe.efirma.reto;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * Número al azar que el navegador firma para probar que la firma se hizo ahora y para esta sesión.
 *
 * @param valor 32 octetos al azar en base64url sin relleno: 43 caracteres
 * @param vence momento desde el que ya no sirve
 */
public record Reto(String valor, Instant vence) {

    /** Cuánto vive un reto: lo que tarda una persona en buscar sus archivos, y no más. */
    public static final Duration VIDA = Duration.ofMinutes(5);

    private static final int OCTETOS = 32;

    public Reto {
        if (!valor.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("el reto no tiene 43 caracteres base64url");
        }
    }

    public static Reto alAzar(SecureRandom azar, Instant ahora) {
        byte[] octetos = new byte[OCTETOS];
        azar.nextBytes(octetos);
        return new Reto(Base64.getUrlEncoder().withoutPadding().encodeToString(octetos), ahora.plus(VIDA));
    }

    public boolean vencido(Instant ahora) {
        return !ahora.isBefore(vence);
    }

    /** Sin el valor: quien lo conozca antes de tiempo podría adelantarse a la persona. */
    @Override
    public String toString() {
        return "Reto[vence=" + vence + "]";
    }
}
