package mx.icsoe.portal.plataforma.reloj;

import java.security.SecureRandom;
import java.time.InstantSource;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentificadoresConfiguration {

    /** Un solo generador para todos los módulos, con la hora inyectada y azar que no se adivina. */
    @Bean
    Uuid7 identificadores(InstantSource reloj) {
        return new Uuid7(reloj, new SecureRandom());
    }
}
