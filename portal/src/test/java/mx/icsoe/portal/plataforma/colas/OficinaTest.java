package mx.icsoe.portal.plataforma.colas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** La oficina atiende, espera y se levanta de sus tropiezos sin base ni portal. */
class OficinaTest {

    private static final Duration MUCHO = Duration.ofMinutes(10);

    @Test
    void guardaTantosToquesComoOidos() throws InterruptedException {
        var timbre = new Timbre(2);
        for (int i = 0; i < 5; i++) {
            timbre.tocar();
        }

        assertThat(timbre.esperar(Duration.ZERO)).isTrue();
        assertThat(timbre.esperar(Duration.ZERO)).isTrue();
        assertThat(timbre.esperar(Duration.ZERO)).isFalse();
    }

    static Stream<Runnable> fallas() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("la base se reinició");
                },
                () -> {
                    throw new StackOverflowError("un archivo muy anidado");
                },
                () -> {
                    throw new OutOfMemoryError("un archivo enorme");
                });
    }

    @ParameterizedTest
    @MethodSource("fallas")
    void unaFallaNoLaDetiene(Runnable falla) throws InterruptedException {
        var segunda = new CountDownLatch(1);
        var oficina = oficina(new Timbre(1), Duration.ZERO, ronda -> {
            if (ronda == 0) {
                falla.run();
            }
            segunda.countDown();
            return Oficina.Despues.ESPERAR;
        });

        oficina.start();

        assertThat(segunda.await(20, TimeUnit.SECONDS)).isTrue();
        oficina.stop();
        assertThat(oficina.isRunning()).isFalse();
    }

    @Test
    void elTimbreLaDespiertaAntesDeSuHora() throws InterruptedException {
        var timbre = new Timbre(1);
        var primera = new CountDownLatch(1);
        var segunda = new CountDownLatch(2);
        var oficina = oficina(timbre, MUCHO, ronda -> {
            primera.countDown();
            segunda.countDown();
            return Oficina.Despues.ESPERAR;
        });
        oficina.start();
        assertThat(primera.await(20, TimeUnit.SECONDS)).isTrue();

        timbre.tocar();

        assertThat(segunda.await(20, TimeUnit.SECONDS)).isTrue();
        oficina.stop();
    }

    /** Una de un solo hilo que, sin toques, pregunta cada mucho. */
    private static Oficina oficina(Timbre timbre, Duration descanso, IntFunction<Oficina.Despues> trabajo) {
        var rondas = new AtomicInteger();
        return new Oficina("prueba", timbre, new Oficina.Horario(1, MUCHO, descanso)) {
            @Override
            protected Despues ronda() {
                return trabajo.apply(rondas.getAndIncrement());
            }
        };
    }
}
