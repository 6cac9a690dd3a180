package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Dice a Spring Security quién está en sesión; la base se lee solo si alguien lo pregunta. */
@Component
class ContextoDeSesion implements SecurityContextRepository {

    private final Sesiones sesiones;

    ContextoDeSesion(Sesiones sesiones) {
        this.sesiones = sesiones;
    }

    static void reconocer(Identidad identidad) {
        SecurityContextHolder.setContext(contexto(identidad));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest peticion) {
        return new Diferido(() -> sesiones.identidad(peticion)
                .map(ContextoDeSesion::contexto)
                .orElseGet(SecurityContextHolder::createEmptyContext));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder par) {
        throw new UnsupportedOperationException("se lee solo por loadDeferredContext");
    }

    /** No guarda nada: una sesión solo se abre con {@link Sesiones#abrir}. */
    @Override
    public void saveContext(SecurityContext contexto, HttpServletRequest peticion, HttpServletResponse respuesta) {}

    @Override
    public boolean containsContext(HttpServletRequest peticion) {
        return sesiones.identidad(peticion).isPresent();
    }

    private static SecurityContext contexto(Identidad identidad) {
        return new SecurityContextImpl(new EntradaConEfirma(identidad));
    }
}
