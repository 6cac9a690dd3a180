package mx.icsoe.portal.documentos.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubidasConfiguration {

    /** El «100 Continue» se contesta al empezar a leer y no antes: lo que no cabe se rechaza sin que lo envíen. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> continuarSoloSiSeLee() {
        return servidor ->
                servidor.addConnectorCustomizers(conector -> conector.setProperty("continueResponseTiming", "onRead"));
    }
}
