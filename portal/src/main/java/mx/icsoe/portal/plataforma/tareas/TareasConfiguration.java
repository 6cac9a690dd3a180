package mx.icsoe.portal.plataforma.tareas;

import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Pone en marcha los {@code @Scheduled}. El que falla se anota sin mensajes ajenos y vuelve a su hora. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TareasConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TareasConfiguration.class);

    @Bean
    SimpleAsyncTaskSchedulerCustomizer tareasQueTropiezan() {
        return programador -> programador.setErrorHandler(
                falla -> LOG.error("una tarea tropezó y se repetirá a su hora: {}", TrazaSinDatos.de(falla)));
    }
}
