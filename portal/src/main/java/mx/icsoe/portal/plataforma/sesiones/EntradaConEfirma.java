package mx.icsoe.portal.plataforma.sesiones;

import java.util.List;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Para Spring Security, un contratista que ya entró; no conserva credencial alguna. */
final class EntradaConEfirma extends AbstractAuthenticationToken {

    private final transient Identidad identidad;

    EntradaConEfirma(Identidad identidad) {
        super(List.of(new SimpleGrantedAuthority("ROLE_CONTRATISTA")));
        this.identidad = identidad;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Identidad getPrincipal() {
        return identidad;
    }
}
