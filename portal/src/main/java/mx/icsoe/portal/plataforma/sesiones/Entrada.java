package mx.icsoe.portal.plataforma.sesiones;

import java.util.List;
import mx.icsoe.portal.plataforma.web.EnSesion;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Para Spring Security, alguien que ya entró; no conserva credencial alguna. */
final class Entrada extends AbstractAuthenticationToken {

    private final transient EnSesion quien;

    Entrada(EnSesion quien) {
        super(List.of());
        this.quien = quien;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public EnSesion getPrincipal() {
        return quien;
    }
}
