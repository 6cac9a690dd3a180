package mx.icsoe.portal.acceso;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Los términos y condiciones que trae el programa. */
@Configuration(proxyBeanMethods = false)
class TerminosConfiguration {

    @Bean
    TerminosEnVigor terminosEnVigor() throws IOException {
        return TerminosEnVigor.delPrograma();
    }
}
