package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.plataforma.web.EnSesion;
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

    static void reconocer(EnSesion quien) {
        SecurityContextHolder.setContext(contexto(quien));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest peticion) {
        return new Diferido(() -> sesiones.quien(peticion)
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
        return sesiones.quien(peticion).isPresent();
    }

    private static SecurityContext contexto(EnSesion quien) {
        return new SecurityContextImpl(new Entrada(quien));
    }
}
