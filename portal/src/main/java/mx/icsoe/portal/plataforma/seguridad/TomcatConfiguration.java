package mx.icsoe.portal.plataforma.seguridad;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Pone la {@link ValvulaDeErrores} en lugar de la página de errores de Tomcat. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> erroresDeTomcat() {
        return servidor -> servidor.addContextCustomizers(contexto -> {
            if (contexto.getParent() instanceof StandardHost anfitrion) {
                anfitrion.setErrorReportValveClass(ValvulaDeErrores.class.getName());
            }
        });
    }
}
