package mx.icsoe.portal.llaves;

import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Las llaves de acceso, para el origen de este sitio. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PropiedadesDeLlaves.class)
class LlavesConfiguration {

    @Bean
    Comprobador comprobadorDeLlaves(OrigenDelSitio origen) {
        return new Comprobador(origen::valor);
    }
}
