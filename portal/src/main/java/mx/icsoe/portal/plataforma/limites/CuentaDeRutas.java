package mx.icsoe.portal.plataforma.limites;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Quien;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Hace cumplir {@link Limitado}. */
@Component
class CuentaDeRutas implements HandlerInterceptor {

    private final Limites limites;

    CuentaDeRutas(Limites limites) {
        this.limites = limites;
    }

    @Override
    public boolean preHandle(HttpServletRequest peticion, HttpServletResponse respuesta, Object destino)
            throws IOException {
        Limitado declarado = destino instanceof HandlerMethod ruta ? ruta.getMethodAnnotation(Limitado.class) : null;
        if (declarado == null) {
            return true;
        }
        return switch (permiso(declarado.value(), peticion)) {
            case Permiso.Concedido concedido -> true;
            case Permiso.Negado negado -> {
                respuesta.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(negado.segundos()));
                respuesta.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                yield false;
            }
        };
    }

    private Permiso permiso(Limite limite, HttpServletRequest peticion) {
        return switch (limite.segun()) {
            case DIRECCION -> limites.pedir(limite, peticion);
            case CONTRATISTA ->
                limites.pedir(limite, Quien.alguien().map(EnSesion::getName).orElse(""));
            case RFC, SERIE, CURP, LLAVE ->
                throw new IllegalStateException(limite + " se cuenta donde se conoce quién quiere entrar");
        };
    }
}
