package mx.icsoe.portal.trabajadores;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Los hilos de este nodo que atienden la cola mientras el portal está en marcha. */
@Component
class OficinaDeCargas implements SmartLifecycle {

    private static final Logger REGISTRO = LoggerFactory.getLogger(OficinaDeCargas.class);

    private static final Duration DESPEDIDA = Duration.ofSeconds(3);

    private final AtenderCargas atender;
    private final AvisoDeCargas aviso;
    private final PropiedadesDeCargas propiedades;
    private final List<Thread> hilos = new ArrayList<>();
    private volatile boolean abierta;

    OficinaDeCargas(AtenderCargas atender, AvisoDeCargas aviso, PropiedadesDeCargas propiedades) {
        this.atender = atender;
        this.aviso = aviso;
        this.propiedades = propiedades;
    }

    @Override
    public void start() {
        abierta = true;
        for (int i = 0; i < propiedades.hilos(); i++) {
            hilos.add(Thread.ofVirtual().name("cargas-" + i).start(this::trabajar));
        }
    }

    private void trabajar() {
        while (abierta) {
            try {
                if (!atendio()) {
                    aviso.esperar(propiedades.espera());
                }
            } catch (InterruptedException alCerrar) {
                return;
            }
        }
    }

    /** Una falla no detiene la cola: la base pudo reiniciarse. Sin el mensaje, que puede citar datos. */
    private boolean atendio() throws InterruptedException {
        try {
            return atender.atenderUno();
        } catch (RuntimeException falla) {
            if (abierta) {
                REGISTRO.warn(
                        "Una carga tropezó y se volverá a intentar: {}",
                        falla.getClass().getName());
                Thread.sleep(propiedades.espera().dividedBy(4));
            }
            return false;
        }
    }

    /** Espera un poco a lo que esté por acabar; lo que no, se retoma desde su punto al arrancar otra vez. */
    @Override
    public void stop() {
        abierta = false;
        hilos.forEach(hilo -> aviso.avisar());
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
