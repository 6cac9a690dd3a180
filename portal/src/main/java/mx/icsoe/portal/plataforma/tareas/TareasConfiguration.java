package mx.icsoe.portal.plataforma.tareas;

import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Pone en marcha los {@code @Scheduled}, cada uno en su hilo: con el programador que Spring Boot arma para hilos virtuales
 * comparten uno solo y el que tarda detiene a los demás. El que falla se anota sin mensajes ajenos y vuelve a su hora.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TareasConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TareasConfiguration.class);

    /** De sobra para las que hay; un hilo virtual que espera no cuesta. */
    private static final int A_LA_VEZ = 32;

    /** No es candidato para otros usos: así Spring Boot arma lo suyo para las peticiones como si no estuviera. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskScheduler tareas() {
        var programador = new ThreadPoolTaskScheduler();
        programador.setVirtualThreads(true);
        programador.setPoolSize(A_LA_VEZ);
        programador.setThreadNamePrefix("tarea-");
        programador.setErrorHandler(
                falla -> LOG.error("una tarea tropezó y se repetirá a su hora: {}", TrazaSinDatos.de(falla)));
        return programador;
    }
}
