package mx.icsoe.portal.plataforma.correo;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Despierta a quien reparte cuando este nodo asienta una carta; las de otros nodos se ven al preguntar. */
@Component
class Timbre {

    private final Semaphore toques = new Semaphore(0);

    void tocar() {
        toques.release();
    }

    /** Espera un toque; los que se juntaron mientras tanto valen por uno. */
    void esperar(Duration aLoMas) throws InterruptedException {
        if (toques.tryAcquire(aLoMas.toMillis(), TimeUnit.MILLISECONDS)) {
            toques.drainPermits();
        }
    }
}
