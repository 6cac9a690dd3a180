package mx.icsoe.portal.plataforma.sesiones;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lee {@code icsoe.sesion.*} y enseña a las páginas a recuperar lo escrito. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DuracionDeSesion.class)
class SesionesConfiguration implements WebMvcConfigurer {

    private final ArgumentoRecuperado recuperado;
    private final OlvidoDeBorradores olvido;

    SesionesConfiguration(ArgumentoRecuperado recuperado, OlvidoDeBorradores olvido) {
        this.recuperado = recuperado;
        this.olvido = olvido;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolutores) {
        resolutores.add(recuperado);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registro) {
        registro.addInterceptor(olvido);
    }
}
