package mx.icsoe.portal.plataforma.seguridad;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Deja ver salud y métricas solo por el puerto de administración; por el público, solo si vive.
 *
 * @param puerto el de administración ({@code management.server.port})
 */
record SoloDesdeAdministracion(@Nullable Integer puerto) implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String SALUD = "/actuator/health";

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> quien, RequestAuthorizationContext contexto) {
        var peticion = contexto.getRequest();
        boolean porAdministracion = puerto != null && peticion.getLocalPort() == puerto;
        return new AuthorizationDecision(
                porAdministracion || peticion.getRequestURI().startsWith(SALUD));
    }
}
