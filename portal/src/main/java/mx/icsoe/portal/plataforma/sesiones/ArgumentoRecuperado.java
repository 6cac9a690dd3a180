package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import mx.icsoe.portal.plataforma.web.Aviso;
import mx.icsoe.portal.plataforma.web.Quien;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Da a los controladores lo que la persona escribía en la página que pide y, si lo hay, hace que la página lo diga. */
@Component
class ArgumentoRecuperado implements HandlerMethodArgumentResolver {

    private final Borradores borradores;

    ArgumentoRecuperado(Borradores borradores) {
        this.borradores = borradores;
    }

    @Override
    public boolean supportsParameter(MethodParameter parametro) {
        return parametro.getParameterType() == Recuperado.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parametro,
            @Nullable ModelAndViewContainer contenedor,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory enlazadores) {
        var peticion = (HttpServletRequest) web.getNativeRequest();
        Recuperado recuperado = Quien.enSesion()
                .map(identidad -> borradores.de(identidad, peticion.getRequestURI()))
                .orElse(Recuperado.NADA);
        if (recuperado.hay() && peticion.getParameter("aviso") == null) {
            Aviso.ESCRITO_RECUPERADO.mostrarEn(peticion);
        }
        return recuperado;
    }
}
