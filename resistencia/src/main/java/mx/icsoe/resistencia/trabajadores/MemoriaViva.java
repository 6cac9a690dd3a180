package mx.icsoe.resistencia.trabajadores;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** La memoria que de verdad se ocupa mientras algo pasa: recolecta cada tanto y mira lo que queda. */
final class MemoriaViva implements AutoCloseable {

    private static final Duration CADA_CUANTO = Duration.ofMillis(150);
    private static final double MEGA = 1024.0 * 1024;

    private final Thread vigia = Thread.ofPlatform().name("memoria-viva").unstarted(this::vigilar);
    private volatile boolean atenta = true;
    private volatile double mayor;

    MemoriaViva() {
        vigia.start();
    }

    private void vigilar() {
        try {
            while (atenta) {
                mayor = Math.max(mayor, ahora());
                Thread.sleep(CADA_CUANTO);
            }
        } catch (InterruptedException yaNo) {
            Thread.currentThread().interrupt();
        }
    }

    /** En MiB. */
    static double ahora() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }

    /** La mayor hasta ahora, en MiB. */
    double mayor() {
        return mayor;
    }

    @Override
    public void close() {
        atenta = false;
    }
}
