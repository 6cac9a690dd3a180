package mx.icsoe.portal.domicilio.web;

import java.util.List;
import mx.icsoe.portal.domicilio.DestinoDeDomicilio;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reúne los destinos que los demás módulos declaran. */
@Configuration(proxyBeanMethods = false)
class AsistenteConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<DestinoDeDomicilio> destinos;

    AsistenteConfiguration(ObjectProvider<DestinoDeDomicilio> destinos) {
        this.destinos = destinos;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolutores) {
        resolutores.add(new ArgumentoEncargo(destinos.orderedStream().toList()));
    }
}
