package mx.icsoe.portal.plataforma.colas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Los hilos de este nodo que atienden una cola mientras el portal está en marcha. */
public abstract class Oficina implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Oficina.class);

    private static final Duration DESPEDIDA = Duration.ofSeconds(3);

    private final String cola;
    private final Timbre timbre;
    private final Horario horario;
    private final List<Thread> hilos = new ArrayList<>();
    private volatile boolean abierta;

    /**
     * Una cerrada.
     *
     * @param cola cómo se llama en el registro y en sus hilos
     */
    protected Oficina(String cola, Timbre timbre, Horario horario) {
        this.cola = cola;
        this.timbre = timbre;
        this.horario = horario;
    }

    /**
     * Cuántos atienden y cuánto esperan.
     *
     * @param hilos con 0 atienden los demás nodos
     * @param espera cada cuánto se pregunta por lo que agregaron otros nodos
     * @param descanso cuánto se deja pasar tras una falla
     */
    public record Horario(int hilos, Duration espera, Duration descanso) {}

    /** Qué toca después de una ronda. */
    public enum Despues {
        /** Puede haber más. */
        SEGUIR,
        /** No había nada: se espera al timbre. */
        ESPERAR,
        /** Ahora no tiene caso insistir. */
        DESCANSAR
    }

    /** Atiende lo que toque. */
    protected abstract Despues ronda();

    /** Si conviene seguir con lo que falte de la ronda. */
    protected final boolean abierta() {
        return abierta;
    }

    @Override
    public final void start() {
        abierta = true;
        for (int i = 0; i < horario.hilos(); i++) {
            hilos.add(Thread.ofVirtual().name(cola + "-" + i).start(this::trabajar));
        }
    }

    private void trabajar() {
        while (abierta) {
            try {
                switch (rondaQueNoLoDetiene()) {
                    case SEGUIR -> Thread.onSpinWait();
                    case ESPERAR -> timbre.esperar(horario.espera());
                    case DESCANSAR -> Thread.sleep(horario.descanso());
                }
            } catch (InterruptedException alCerrar) {
                return;
            }
        }
    }

    /** Tras una falla se sigue: la base pudo reiniciarse, o lo atendido desbordar la pila o la memoria. */
    private Despues rondaQueNoLoDetiene() {
        try {
            return ronda();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError falla) {
            if (abierta) {
                LOG.warn("La cola de {} tropezó y se volverá a intentar: {}", cola, TrazaSinDatos.de(falla));
            }
            return Despues.DESCANSAR;
        }
    }

    /** Espera un poco a lo que esté por acabar; lo que no, se toma otra vez cuando venza su turno. */
    @Override
    public final void stop() {
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
    public final boolean isRunning() {
        return abierta;
    }
}
