package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.plataforma.web.Quien;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Olvida el borrador de una página cuando su formulario por fin se guardó, es decir, cuando se contestó 303. */
@Component
class OlvidoDeBorradores implements HandlerInterceptor {

    private final Borradores borradores;

    OlvidoDeBorradores(Borradores borradores) {
        this.borradores = borradores;
    }

    @Override
    public void postHandle(
            HttpServletRequest peticion, HttpServletResponse respuesta, Object destino, @Nullable ModelAndView pagina) {
        if (peticion.getMethod().equals("POST") && redirige(respuesta, pagina)) {
            Quien.enSesion()
                    .ifPresent(identidad -> RutaPropia.pagina(peticion)
                            .ifPresent(ruta -> borradores.enviar(identidad, ruta, peticion)));
        }
    }

    private static boolean redirige(HttpServletResponse respuesta, @Nullable ModelAndView pagina) {
        return respuesta.getStatus() == HttpStatus.SEE_OTHER.value()
                || (pagina != null && pagina.getView() instanceof RedirectView);
    }
}
