package mx.icsoe.efirma.pruebas;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Reloj que solo avanza cuando la prueba lo mueve. */
public final class RelojDeMano implements InstantSource {

    private volatile Instant ahora;

    public RelojDeMano(Instant ahora) {
        this.ahora = ahora;
    }

    @Override
    public Instant instant() {
        return ahora;
    }

    public void adelantar(Duration cuanto) {
        ahora = ahora.plus(cuanto);
    }

    public void poner(Instant momento) {
        ahora = momento;
    }
}
