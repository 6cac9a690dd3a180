package mx.icsoe.portal.pruebas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Una hora que solo avanza cuando la prueba lo pide; sirve como {@code InstantSource} y como {@code Clock}. */
public final class RelojDePrueba extends Clock {

    /** Mediodía del 12 de mayo de 2026 en la Ciudad de México, dentro del plazo del primer cuatrimestre. */
    public static final Instant INICIO = Instant.parse("2026-05-12T18:00:00Z");

    private final AtomicReference<Instant> ahora = new AtomicReference<>(INICIO);

    public void avanzar(Duration cuanto) {
        ahora.updateAndGet(instante -> instante.plus(cuanto));
    }

    public void fijar(Instant instante) {
        ahora.set(instante);
    }

    /** Vuelve a la hora inicial. */
    public void reiniciar() {
        ahora.set(INICIO);
    }

    @Override
    public Instant instant() {
        return ahora.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zona) {
        return Clock.fixed(instant(), zona);
    }
}
