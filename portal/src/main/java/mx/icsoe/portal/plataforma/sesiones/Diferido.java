package mx.icsoe.portal.plataforma.sesiones;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** Un contexto de seguridad que se averigua la primera vez que se pide. De una sola petición: no se comparte. */
final class Diferido implements DeferredSecurityContext {

    private final Supplier<SecurityContext> averiguar;
    private @Nullable SecurityContext averiguado;

    Diferido(Supplier<SecurityContext> averiguar) {
        this.averiguar = averiguar;
    }

    @Override
    public SecurityContext get() {
        if (averiguado == null) {
            averiguado = averiguar.get();
        }
        return averiguado;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
