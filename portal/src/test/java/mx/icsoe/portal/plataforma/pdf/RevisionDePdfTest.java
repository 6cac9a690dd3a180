package mx.icsoe.portal.plataforma.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class RevisionDePdfTest {

    @Test
    void examinaDesdeMuchosHilosVirtualesALaVez() throws ExecutionException, InterruptedException {
        var revision = new RevisionDePdf(2, Duration.ofMinutes(1));
        byte[] pdf = PdfsDePdfbox.dePdfbox();
        List<Future<Dictamen>> dictamenes = new ArrayList<>();
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++) {
                dictamenes.add(hilos.submit(() -> revision.examinar(pdf)));
            }
        }
        for (Future<Dictamen> dictamen : dictamenes) {
            assertThat(dictamen.get()).isEqualTo(new Dictamen.Limpio(2));
        }
    }

    @Test
    void contestaATiempoAunqueElExamenNoVuelva() {
        var soltar = new CountDownLatch(1);
        var revision = new RevisionDePdf(new Examen(Limites.usuales(), girando(soltar)), 1, Duration.ofMillis(50));

        assertThat(revision.examinar(PdfsDePdfbox.dePdfbox())).isEqualTo(new Dictamen.Rechazado(Defecto.DESMEDIDO));
        assertThat(revision.examinar(PdfsDePdfbox.dePdfbox()))
                .as("el turno sigue ocupado por el hilo atorado")
                .isEqualTo(new Dictamen.SinTurno());
        soltar.countDown();
    }

    @Test
    void noCulpaAlArchivoDeQueLaMaquinaEsteOcupada() {
        var soltar = new CountDownLatch(1);
        var revision = new RevisionDePdf(
                new Examen(conPlazo(Duration.ofMillis(50)), detenido(soltar)), 1, Duration.ofMillis(50));

        assertThat(revision.examinar(PdfsDePdfbox.dePdfbox())).isEqualTo(new Dictamen.SinTurno());
        soltar.countDown();
    }

    @Test
    void detieneElExamenCuandoSeAcabaElPlazo() {
        var reloj = new LongSupplier() {
            private long hora;

            @Override
            public long getAsLong() {
                hora += Duration.ofMillis(400).toNanos();
                return hora;
            }
        };
        assertThat(new Examen(Limites.usuales(), reloj).examinar(PdfsDePdfbox.dePdfbox()))
                .isEqualTo(new Dictamen.Rechazado(Defecto.DESMEDIDO));
    }

    private static Limites conPlazo(Duration plazo) {
        var usuales = Limites.usuales();
        return new Limites(
                plazo,
                usuales.objetos(),
                usuales.nodos(),
                usuales.nombres(),
                usuales.anidamiento(),
                usuales.paginas(),
                usuales.bytesPorFlujo(),
                usuales.bytesEnTotal(),
                usuales.bytesEnMemoria(),
                usuales.pixeles());
    }

    /** No vuelve, y gasta procesador. */
    private static LongSupplier girando(CountDownLatch soltar) {
        return () -> {
            while (soltar.getCount() > 0) {
                Thread.onSpinWait();
            }
            return 0;
        };
    }

    /** No vuelve, como si nadie le diera procesador. */
    private static LongSupplier detenido(CountDownLatch soltar) {
        return () -> {
            try {
                soltar.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return 0;
        };
    }
}
