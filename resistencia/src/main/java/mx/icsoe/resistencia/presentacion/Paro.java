package mx.icsoe.resistencia.presentacion;

import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.portal.presentacion.puntos.Punto;

/**
 * Para el proceso en seco, sin ganchos de salida, al llegar por enésima vez a un punto.
 *
 * @param faltan llegadas hasta el paro
 */
record Paro(Punto donde, AtomicInteger faltan) {

    /** Con lo que sale el proceso: distinto de lo que deja {@code SIGKILL}. */
    static final int SALIDA = 86;

    void llegar(Punto punto) {
        if (punto == donde && faltan.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(SALIDA);
        }
    }
}
