package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Hace cumplir {@link Acceso} en cada ruta; lo que no declara nada, se niega. */
final class PorteroDeRutas implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest peticion, HttpServletResponse respuesta, Object destino) {
        if (destino instanceof HandlerMethod ruta) {
            var acceso = declarado(ruta);
            if (!acceso.map(PorteroDeRutas::permite).orElse(false)) {
                throw acceso.filter(PorteroDeRutas::leFaltaLaEfirma).isPresent()
                        ? new FaltaEfirmaException()
                        : new AccessDeniedException("la ruta no permite a quien la pide");
            }
        }
        return true;
    }

    /** La declaración de la ruta: la del método manda sobre la de su clase. */
    static Optional<Acceso> declarado(HandlerMethod ruta) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(ruta.getMethod(), Acceso.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(ruta.getBeanType(), Acceso.class)));
    }

    private static boolean permite(Acceso acceso) {
        return switch (acceso.value()) {
            case PUBLICO -> true;
            case EN_SESION -> Quien.alguien().isPresent() && !leFaltaLaEfirma(acceso);
            case CONTRATISTA ->
                Quien.enSesion().filter(quien -> alcanza(acceso, quien)).isPresent();
            case CAPTURISTA -> Quien.capturista().isPresent();
            case CONTRATANTE ->
                Quien.enSesion()
                        .filter(quien -> quien.capturista().isEmpty() && alcanza(acceso, quien))
                        .isPresent();
        };
    }

    /** Si es el contratista mismo, que con su e.firma sí pasaría. */
    private static boolean leFaltaLaEfirma(Acceso acceso) {
        return acceso.conEfirma()
                && Quien.enSesion()
                        .filter(quien -> quien.medio() instanceof Medio.LlaveDeAcceso)
                        .isPresent();
    }

    private static boolean alcanza(Acceso acceso, Identidad quien) {
        return switch (quien.medio()) {
            case Medio.Efirma efirma -> true;
            case Medio.LlaveDeAcceso llave -> !acceso.conEfirma();
            case Medio.Capturista capturista ->
                !acceso.conEfirma() && Arrays.stream(acceso.capturista()).anyMatch(capturista::tiene);
        };
    }
}
