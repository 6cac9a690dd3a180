package mx.icsoe.portal.plataforma.seguridad;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lee todos los parámetros de una vez: si alguno es ilegible, nadie llega a trabajar con los demás. */
final class FiltroDeParametros extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        Map<String, String[]> legibles = peticion.getParameterMap();
        legibles.keySet().forEach(peticion::getParameterValues);
        cadena.doFilter(peticion, respuesta);
    }
}
