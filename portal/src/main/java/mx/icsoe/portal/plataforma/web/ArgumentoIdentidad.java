package mx.icsoe.portal.plataforma.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Da a los controladores quién está en sesión; sin sesión, niega. */
final class ArgumentoIdentidad implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parametro) {
        return parametro.getParameterType() == Identidad.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parametro,
            @Nullable ModelAndViewContainer contenedor,
            NativeWebRequest peticion,
            @Nullable WebDataBinderFactory enlazadores) {
        return Quien.enSesion().orElseThrow(() -> new AccessDeniedException("se requiere sesión"));
    }
}
