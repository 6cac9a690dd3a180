package mx.icsoe.portal.trabajadores;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Despierta a quien atiende la cola cuando este nodo recibe un archivo; los de otros nodos se ven al preguntar. */
@Component
class AvisoDeCargas {

    private static final int LOS_QUE_CABEN = 1_000;

    private final Semaphore pendientes = new Semaphore(0);

    void avisar() {
        if (pendientes.availablePermits() < LOS_QUE_CABEN) {
            pendientes.release();
        }
    }

    void esperar(Duration aLoMas) throws InterruptedException {
        if (pendientes.tryAcquire(aLoMas.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
    }
}
