package mx.icsoe.portal.plataforma.pdf;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Puerta del paquete: examina a lo más tantos PDF a la vez como turnos hay, cada uno en su hilo y con un plazo que se
 * cumple aunque el analizador no vuelva. El plazo es de procesador: que la máquina esté ocupada no se le carga al archivo.
 * La pueden llamar muchos hilos, virtuales o no.
 */
public final class RevisionDePdf {

    /** El procesador que lleva gastado el hilo en curso, en nanosegundos. */
    static final LongSupplier PROCESADOR = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    /** Lo que se espera a que el examen se detenga solo, después de su plazo. */
    private static final Duration GRACIA = Duration.ofMillis(300);

    /** Cuántas veces su plazo se aguarda, en una máquina ocupada, a que lo gaste. */
    private static final int RONDAS = 5;

    /** Basta para el anidamiento permitido; el desborde se atrapa y no llega a otro hilo. */
    private static final long PILA = 1L << 20;

    private final Examen examen;
    private final Semaphore turnos;
    private final Duration espera;

    /**
     * @param simultaneos cuántos exámenes pueden ocurrir a la vez
     * @param espera cuánto se aguarda un turno
     */
    public RevisionDePdf(int simultaneos, Duration espera) {
        this(new Examen(Limites.usuales(), PROCESADOR), simultaneos, espera);
    }

    RevisionDePdf(Examen examen, int simultaneos, Duration espera) {
        this.examen = examen;
        this.turnos = new Semaphore(simultaneos);
        this.espera = espera;
    }

    /** Examina el archivo entero; nunca lanza por lo que el archivo contenga. */
    public Dictamen examinar(byte[] pdf) {
        try {
            return turnos.tryAcquire(espera.toNanos(), TimeUnit.NANOSECONDS) ? conTurno(pdf) : new Dictamen.SinTurno();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Dictamen.SinTurno();
        }
    }

    private Dictamen conTurno(byte[] pdf) throws InterruptedException {
        var respuesta = new CompletableFuture<Dictamen>();
        var hilo = new Thread(null, () -> trabajar(pdf, respuesta), "examen-pdf", PILA);
        hilo.setDaemon(true);
        hilo.start();
        for (int ronda = 0; ronda < RONDAS; ronda++) {
            try {
                return respuesta.get(examen.limites().plazo().plus(GRACIA).toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (agotoSuPlazo(hilo)) {
                    return new Dictamen.Rechazado(Defecto.DESMEDIDO);
                }
            } catch (ExecutionException _) {
                return new Dictamen.Rechazado(Defecto.DESMEDIDO);
            }
        }
        return new Dictamen.SinTurno();
    }

    private boolean agotoSuPlazo(Thread hilo) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(hilo.threadId())
                >= examen.limites().plazo().toNanos();
    }

    /** El turno se devuelve cuando el hilo acaba de verdad: los abandonados nunca suman más que los turnos. */
    private void trabajar(byte[] pdf, CompletableFuture<Dictamen> respuesta) {
        try {
            respuesta.complete(examen.examinar(pdf));
        } catch (Throwable imprevisto) {
            respuesta.completeExceptionally(imprevisto);
        } finally {
            turnos.release();
        }
    }
}
