package mx.icsoe.portal.domicilio.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.domicilio.DestinoDeDomicilio;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.plataforma.web.Quien;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/** Da a los controladores el encargo que corresponde a la ruta pedida y a quien está en sesión; si no hay, es un 404. */
record ArgumentoEncargo(List<DestinoDeDomicilio> destinos) implements HandlerMethodArgumentResolver {

    /** Todo lo que va antes de {@code /domicilio} en la ruta. */
    static final String DESTINO = "/{*destino}/domicilio";

    ArgumentoEncargo {
        destinos = List.copyOf(destinos);
    }

    @Override
    public boolean supportsParameter(MethodParameter parametro) {
        return parametro.getParameterType() == EncargoDeDomicilio.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parametro,
            @Nullable ModelAndViewContainer contenedor,
            NativeWebRequest peticion,
            @Nullable WebDataBinderFactory enlazadores) {
        var quien = Quien.enSesion().orElseThrow(() -> new AccessDeniedException("se requiere sesión"));
        String ruta = ruta(peticion);
        return destinos.stream()
                .flatMap(destino -> destino.encargo(ruta, quien).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String ruta(NativeWebRequest peticion) {
        Object variables =
                peticion.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        Object destino = variables instanceof Map<?, ?> mapa ? mapa.get("destino") : null;
        return destino + "/domicilio";
    }
}
