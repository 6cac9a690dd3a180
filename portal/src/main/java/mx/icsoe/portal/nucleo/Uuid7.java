package mx.icsoe.portal.nucleo;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Generador de UUID versión 7 (RFC 9562, sección 5.7): ordenados por el milisegundo en que nacen. */
public record Uuid7(InstantSource reloj, RandomGenerator azar) {

    private static final Pattern CANONICA = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Lo que venga en una dirección o un campo; vacío si no es un UUID en su forma canónica (RFC 9562, sección 4). */
    public static Optional<UUID> leer(String texto) {
        return CANONICA.matcher(texto).matches() ? Optional.of(UUID.fromString(texto)) : Optional.empty();
    }

    public UUID siguiente() {
        long alta = (reloj.millis() << 16) | 0x7000L | (azar.nextLong() & 0x0FFFL);
        long baja = (azar.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(alta, baja);
    }
}
