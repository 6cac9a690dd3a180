package mx.icsoe.portal.acceso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import mx.icsoe.portal.plataforma.sesiones.Destinos;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Quien;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** El contratista que no ha aceptado los términos en vigor solo llega a donde {@link Acceso#antesDeTerminos()} lo permite. */
@Component
class GuardiaDeTerminos implements HandlerInterceptor {

    private final TerminosDeLaSesion terminos;
    private final Destinos destinos;

    GuardiaDeTerminos(TerminosDeLaSesion terminos, Destinos destinos) {
        this.terminos = terminos;
        this.destinos = destinos;
    }

    @Override
    public boolean preHandle(HttpServletRequest peticion, HttpServletResponse respuesta, Object destino) {
        if (!(destino instanceof HandlerMethod ruta) || !losExige(ruta) || yaAcepto(peticion, respuesta)) {
            return true;
        }
        if (peticion.getMethod().equals("GET")) {
            RutaPropia.leer(peticion.getRequestURI()).ifPresent(pedida -> destinos.recordar(respuesta, pedida));
        }
        respuesta.setStatus(HttpStatus.SEE_OTHER.value());
        respuesta.setHeader(HttpHeaders.LOCATION, TerminosController.RUTA);
        return false;
    }

    private boolean yaAcepto(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return Quien.enSesion()
                .filter(identidad -> identidad.capturista().isEmpty())
                .map(identidad -> terminos.aceptados(peticion, respuesta, identidad))
                .orElse(true);
    }

    private static boolean losExige(HandlerMethod ruta) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(ruta.getMethod(), Acceso.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(ruta.getBeanType(), Acceso.class)))
                .map(acceso -> acceso.value() != Rol.PUBLICO && !acceso.antesDeTerminos())
                .orElse(true);
    }
}
