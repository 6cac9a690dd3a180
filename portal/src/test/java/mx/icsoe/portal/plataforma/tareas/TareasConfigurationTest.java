package mx.icsoe.portal.plataforma.tareas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.annotation.Scheduled;

/** Una tarea de verdad, en los hilos virtuales del portal, que falla con lo escrito en el mensaje ajeno. */
@ExtendWith(OutputCaptureExtension.class)
class TareasConfigurationTest {

    private static final Duration PACIENCIA = Duration.ofSeconds(20);

    @Test
    void laTareaQueFallaSeRepiteYNoCitaLoEscrito(CapturedOutput registro) {
        new ApplicationContextRunner()
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(TareasConfiguration.class, Tropezona.class)
                .run(portal -> assertThat(
                                portal.getBean(Tropezona.class).veces.await(PACIENCIA.toSeconds(), TimeUnit.SECONDS))
                        .isTrue());

        assertThat(registro)
                .contains("una tarea tropezó y se repetirá a su hora: java.lang.NumberFormatException\n", "BigDecimal")
                .doesNotContain("12ABC99");
    }

    static class Tropezona {

        private final CountDownLatch veces = new CountDownLatch(3);

        @Scheduled(fixedDelay = 10)
        void tropezar() {
            veces.countDown();
            new BigDecimal("12ABC99");
        }
    }
}
