package mx.icsoe.portal.plataforma.web;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lee del contexto de seguridad quién está en sesión. */
public final class Quien {

    private Quien() {}

    public static Optional<Identidad> enSesion() {
        var autenticacion = SecurityContextHolder.getContext().getAuthentication();
        return autenticacion != null && autenticacion.getPrincipal() instanceof Identidad identidad
                ? Optional.of(identidad)
                : Optional.empty();
    }
}
