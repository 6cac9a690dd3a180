package mx.icsoe.portal.plataforma.colas;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Despierta a quien atiende una cola cuando este nodo le agrega algo; lo que agregan otros nodos se ve al preguntar. */
public class Timbre {

    private final Semaphore toques = new Semaphore(0);
    private final int oidos;

    /**
     * Uno callado.
     *
     * @param oidos cuántos lo esperan: los toques que pasen de ahí no despertarían a nadie más
     */
    public Timbre(int oidos) {
        this.oidos = oidos;
    }

    public final void tocar() {
        if (toques.availablePermits() < oidos) {
            toques.release();
        }
    }

    /** Espera un toque y dice si lo hubo. */
    final boolean esperar(Duration aLoMas) throws InterruptedException {
        return toques.tryAcquire(aLoMas.toMillis(), TimeUnit.MILLISECONDS);
    }
}
