package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Reúne el {@link Contexto} de cada petición. */
@Component
class Contextos {

    private static final Contexto.FichaCsrf SIN_FORMULARIO = new Contexto.FichaCsrf("_csrf", () -> "");

    private final Tema tema;
    private final FinDeSesion finDeSesion;
    private final Recursos recursos;

    Contextos(Tema tema, FinDeSesion finDeSesion, Recursos recursos) {
        this.tema = tema;
        this.finDeSesion = finDeSesion;
        this.recursos = recursos;
    }

    Contexto de(HttpServletRequest peticion) {
        EnSesion quien = Quien.alguien().orElse(null);
        return new Contexto(
                peticion.getRequestURI(),
                csrf(peticion),
                quien,
                quien == null ? null : finDeSesion.resta(peticion).orElse(null),
                Aviso.de(peticion).orElse(null),
                tema,
                recursos::direccion);
    }

    private static Contexto.FichaCsrf csrf(HttpServletRequest peticion) {
        return peticion.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken ficha
                ? new Contexto.FichaCsrf("_csrf", ficha::getToken)
                : SIN_FORMULARIO;
    }
}
