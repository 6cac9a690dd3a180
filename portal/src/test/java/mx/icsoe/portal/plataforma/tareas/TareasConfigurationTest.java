package mx.icsoe.portal.plataforma.tareas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.annotation.Scheduled;

/** Una tarea de verdad, en los hilos virtuales del portal, que falla o tarda. */
@ExtendWith(OutputCaptureExtension.class)
class TareasConfigurationTest {

    private static final Duration PACIENCIA = Duration.ofSeconds(20);

    private final ApplicationContextRunner conTareas = new ApplicationContextRunner()
            .withPropertyValues("spring.threads.virtual.enabled=true")
            .withConfiguration(
                    AutoConfigurations.of(TaskExecutionAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
            .withUserConfiguration(TareasConfiguration.class, RepartirTareas.class);

    @Test
    void laTareaQueFallaSeRepiteYNoCitaLoEscrito(CapturedOutput registro) {
        conTareas
                .withUserConfiguration(Tropezona.class)
                .run(portal -> assertThat(ocurrio(portal.getBean(Tropezona.class).veces))
                        .isTrue());

        assertThat(registro)
                .contains("una tarea tropezó y se repetirá a su hora: java.lang.NumberFormatException\n", "BigDecimal")
                .doesNotContain("12ABC99");
    }

    @Test
    void laQueTardaNoDetieneALasDemas() {
        conTareas.withUserConfiguration(Lenta.class, Puntual.class).run(portal -> {
            assertThat(ocurrio(portal.getBean(Lenta.class).empezo)).isTrue();
            assertThat(ocurrio(portal.getBean(Puntual.class).veces)).isTrue();
            portal.getBean(Lenta.class).soltar.countDown();
        });
    }

    /** Las peticiones siguen en los hilos virtuales que arma Spring Boot. */
    @Test
    void noSeQuedaConElEjecutorDeLasPeticiones() {
        conTareas.run(portal -> assertThat(portal).hasBean("applicationTaskExecutor"));
    }

    private static boolean ocurrio(CountDownLatch algo) throws InterruptedException {
        return algo.await(PACIENCIA.toSeconds(), TimeUnit.SECONDS);
    }

    static class Tropezona {

        private final CountDownLatch veces = new CountDownLatch(3);

        @Scheduled(fixedDelay = 10)
        void tropezar() {
            veces.countDown();
            new BigDecimal("12ABC99");
        }
    }

    static class Lenta {

        private final CountDownLatch empezo = new CountDownLatch(1);
        private final CountDownLatch soltar = new CountDownLatch(1);

        @Scheduled(fixedDelay = 10)
        void tardar() throws InterruptedException {
            empezo.countDown();
            soltar.await();
        }
    }

    static class Puntual {

        private final CountDownLatch veces = new CountDownLatch(3);

        @Scheduled(fixedDelay = 10)
        void cumplir() {
            veces.countDown();
        }
    }
}
