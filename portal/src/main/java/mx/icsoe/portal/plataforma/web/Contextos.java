package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Reúne el {@link Contexto} de cada petición. */
@Component
class Contextos {

    private static final Contexto.FichaCsrf SIN_FORMULARIO = new Contexto.FichaCsrf("_csrf", () -> "");

    private final Tema tema;
    private final FinDeSesion finDeSesion;
    private final Recursos recursos;
    private final ObjectProvider<CuentaDeAvisos> avisos;
    private final ObjectProvider<EnlaceDeBanda> banda;

    Contextos(
            Tema tema,
            FinDeSesion finDeSesion,
            Recursos recursos,
            ObjectProvider<CuentaDeAvisos> avisos,
            ObjectProvider<EnlaceDeBanda> banda) {
        this.tema = tema;
        this.finDeSesion = finDeSesion;
        this.recursos = recursos;
        this.avisos = avisos;
        this.banda = banda;
    }

    Contexto de(HttpServletRequest peticion) {
        EnSesion quien = Quien.alguien().orElse(null);
        return new Contexto(
                peticion.getRequestURI(),
                csrf(peticion),
                quien,
                quien == null ? null : finDeSesion.resta(peticion).orElse(null),
                Aviso.de(peticion).orElse(null),
                sinLeer(peticion, quien),
                banda.getIfAvailable(),
                tema,
                recursos::direccion);
    }

    /** La página que explica una falla no pregunta nada a la base: puede ser ella la que falla. */
    private int sinLeer(HttpServletRequest peticion, @Nullable EnSesion quien) {
        CuentaDeAvisos cuenta = avisos.getIfAvailable();
        return quien == null || cuenta == null || peticion.getDispatcherType() == DispatcherType.ERROR
                ? 0
                : cuenta.sinLeer(quien);
    }

    private static Contexto.FichaCsrf csrf(HttpServletRequest peticion) {
        return peticion.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken ficha
                ? new Contexto.FichaCsrf("_csrf", ficha::getToken)
                : SIN_FORMULARIO;
    }
}
