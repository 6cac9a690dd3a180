package mx.icsoe.portal.plataforma.limites;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lee {@code icsoe.limites.*} y cuenta las rutas que lo piden. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AjustesDeLimites.class)
class LimitesConfiguration implements WebMvcConfigurer {

    private final CuentaDeRutas cuenta;

    LimitesConfiguration(CuentaDeRutas cuenta) {
        this.cuenta = cuenta;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registro) {
        registro.addInterceptor(cuenta);
    }
}
