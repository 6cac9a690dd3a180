package mx.icsoe.portal.acceso.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pone la guardia de los términos en todas las rutas, después de quien decide si se puede llegar a ellas. */
@Configuration(proxyBeanMethods = false)
class GuardiaConfiguration implements WebMvcConfigurer {

    private final GuardiaDeTerminos guardia;

    GuardiaConfiguration(GuardiaDeTerminos guardia) {
        this.guardia = guardia;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registro) {
        registro.addInterceptor(guardia);
    }
}
