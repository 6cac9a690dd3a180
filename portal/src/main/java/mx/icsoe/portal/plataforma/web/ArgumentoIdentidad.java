package mx.icsoe.portal.plataforma.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Da a los controladores quién está en sesión, con el carácter que piden; si no lo tiene, niega. */
final class ArgumentoIdentidad implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parametro) {
        return EnSesion.class.isAssignableFrom(parametro.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parametro,
            @Nullable ModelAndViewContainer contenedor,
            NativeWebRequest peticion,
            @Nullable WebDataBinderFactory enlazadores) {
        return de(parametro.getParameterType()).orElseThrow(() -> new AccessDeniedException("se requiere sesión"));
    }

    private static Optional<? extends EnSesion> de(Class<?> tipo) {
        if (tipo == Identidad.class) {
            return Quien.enSesion();
        }
        return tipo == CapturistaEnSesion.class ? Quien.capturista() : Quien.alguien();
    }
}
