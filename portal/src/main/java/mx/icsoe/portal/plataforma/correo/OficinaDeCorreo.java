package mx.icsoe.portal.plataforma.correo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Los hilos de este nodo que reparten el correo mientras el portal está en marcha. */
class OficinaDeCorreo implements SmartLifecycle {

    private static final Logger REGISTRO = LoggerFactory.getLogger(OficinaDeCorreo.class);

    private static final Duration DESPEDIDA = Duration.ofSeconds(3);

    /** Cuántas lleva un cartero antes de cerrar su conexión: algunos servidores cortan las muy largas. */
    private static final int RONDA = 100;

    private final RepartirCartas repartir;
    private final Cartero.Oficio oficio;
    private final Timbre timbre;
    private final PropiedadesDeCorreo propiedades;
    private final List<Thread> hilos = new ArrayList<>();
    private volatile boolean abierta;

    OficinaDeCorreo(RepartirCartas repartir, Cartero.Oficio oficio, Timbre timbre, PropiedadesDeCorreo propiedades) {
        this.repartir = repartir;
        this.oficio = oficio;
        this.timbre = timbre;
        this.propiedades = propiedades;
    }

    @Override
    public void start() {
        abierta = true;
        for (int i = 0; i < propiedades.hilos(); i++) {
            hilos.add(Thread.ofVirtual().name("correo-" + i).start(this::trabajar));
        }
    }

    private void trabajar() {
        while (abierta) {
            try {
                switch (ronda()) {
                    case NADA -> timbre.esperar(propiedades.espera());
                    case SIN_SERVIDOR -> Thread.sleep(propiedades.espera().multipliedBy(3));
                    case SIGUE -> Thread.onSpinWait();
                }
            } catch (InterruptedException alCerrar) {
                return;
            }
        }
    }

    /** Una falla no detiene el reparto: la base pudo reiniciarse. Sin el mensaje, que puede citar datos. */
    private RepartirCartas.Resultado ronda() {
        try (Cartero cartero = oficio.salir()) {
            var resultado = RepartirCartas.Resultado.SIGUE;
            for (int i = 0; i < RONDA && abierta && resultado == RepartirCartas.Resultado.SIGUE; i++) {
                resultado = repartir.repartirUna(cartero);
            }
            return resultado;
        } catch (RuntimeException falla) {
            if (abierta) {
                REGISTRO.warn(
                        "El reparto del correo tropezó y seguirá: {}",
                        falla.getClass().getName());
            }
            return RepartirCartas.Resultado.SIN_SERVIDOR;
        }
    }

    /** Espera un poco a la que esté por salir; la que no, se entrega al vencer su turno. */
    @Override
    public void stop() {
        abierta = false;
        hilos.forEach(hilo -> timbre.tocar());
        for (Thread hilo : hilos) {
            try {
                if (!hilo.join(DESPEDIDA)) {
                    hilo.interrupt();
                }
            } catch (InterruptedException prisa) {
                Thread.currentThread().interrupt();
            }
        }
        hilos.clear();
    }

    @Override
    public boolean isRunning() {
        return abierta;
    }
}
