package mx.icsoe.portal.plataforma.seguridad;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Pone los encabezados antes que nada: quien conteste después, aunque sea un error, ya los lleva. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FiltroDeCabeceras extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        Cabeceras.escribir(respuesta::setHeader, peticion.isSecure());
        cadena.doFilter(peticion, respuesta);
    }

    /** Hay errores, como un TRACE, que Tomcat manda derecho a la página de error. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
