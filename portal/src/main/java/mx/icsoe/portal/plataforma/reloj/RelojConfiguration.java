package mx.icsoe.portal.plataforma.reloj;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelojConfiguration {

    /** La hora del sistema; se inyecta como {@code InstantSource} o como {@code Clock}. */
    @Bean
    Clock reloj() {
        return Clock.systemUTC();
    }
}
