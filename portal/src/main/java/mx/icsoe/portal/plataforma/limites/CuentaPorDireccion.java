package mx.icsoe.portal.plataforma.limites;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Hace cumplir {@link PorDireccion}. */
@Component
class CuentaPorDireccion implements HandlerInterceptor {

    private final Limites limites;

    CuentaPorDireccion(Limites limites) {
        this.limites = limites;
    }

    @Override
    public boolean preHandle(HttpServletRequest peticion, HttpServletResponse respuesta, Object destino)
            throws IOException {
        PorDireccion declarado =
                destino instanceof HandlerMethod ruta ? ruta.getMethodAnnotation(PorDireccion.class) : null;
        if (declarado == null) {
            return true;
        }
        return switch (limites.pedir(declarado.value(), peticion)) {
            case Permiso.Concedido concedido -> true;
            case Permiso.Negado negado -> {
                respuesta.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(negado.segundos()));
                respuesta.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                yield false;
            }
        };
    }
}
