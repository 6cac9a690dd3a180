package mx.icsoe.portal.plataforma.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Páginas jte, recursos con huella y el argumento {@link Identidad} de los controladores. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Tema.class)
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration UN_ANIO = Duration.ofDays(365);

    @Bean
    TemplateEngine motorDePlantillas() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver vistasJte(TemplateEngine motor, Contextos contextos) {
        return new VistasJte(motor, contextos);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registro) {
        registro.addInterceptor(new PorteroDeRutas()).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolutores) {
        resolutores.add(new ArgumentoIdentidad());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registro) {
        registro.addResourceHandler("/recursos/**")
                .addResourceLocations("classpath:/static/recursos/")
                .setCacheControl(CacheControl.maxAge(UN_ANIO).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
