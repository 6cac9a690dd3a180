package mx.icsoe.portal.nucleo;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Generador de UUID versión 7 (RFC 9562, sección 5.7): ordenados por el milisegundo en que nacen. */
public record Uuid7(InstantSource reloj, RandomGenerator azar) {

    public UUID siguiente() {
        long alta = (reloj.millis() << 16) | 0x7000L | (azar.nextLong() & 0x0FFFL);
        long baja = (azar.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(alta, baja);
    }
}
