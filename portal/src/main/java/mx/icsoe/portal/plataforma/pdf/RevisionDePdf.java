package mx.icsoe.portal.plataforma.pdf;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Puerta del paquete: examina a lo más tantos PDF a la vez como turnos hay, cada uno en su hilo y con un plazo que se
 * cumple aunque el analizador no vuelva. La pueden llamar muchos hilos, virtuales o no.
 */
public final class RevisionDePdf {

    /** Lo que se espera a que el examen se detenga solo, después de su plazo. */
    private static final Duration GRACIA = Duration.ofMillis(300);

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
        this(new Examen(Limites.usuales(), System::nanoTime), simultaneos, espera);
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
        try {
            return respuesta.get(examen.limites().plazo().plus(GRACIA).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return new Dictamen.Rechazado(Defecto.DESMEDIDO);
        }
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
