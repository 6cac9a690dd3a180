package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Lo que se le pregunta a una petición para saber cómo contestarle. */
public final class Peticion {

    private Peticion() {}

    /** Si la hizo un guion que lee JSON, y no una persona que espera una página. */
    public static boolean esperaJson(HttpServletRequest peticion) {
        String acepta = peticion.getHeader(HttpHeaders.ACCEPT);
        return acepta != null
                && acepta.contains(MediaType.APPLICATION_JSON_VALUE)
                && !acepta.contains(MediaType.TEXT_HTML_VALUE);
    }

    public static String rutaConParametros(HttpServletRequest peticion) {
        String parametros = peticion.getQueryString();
        return parametros == null ? peticion.getRequestURI() : peticion.getRequestURI() + "?" + parametros;
    }

    /** De quién es la ruta que se pidió; vacío si ninguna la atiende. */
    public static Optional<Rol> rolPedido(HttpServletRequest peticion) {
        return peticion.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod ruta
                ? PorteroDeRutas.declarado(ruta).map(Acceso::value)
                : Optional.empty();
    }
}
