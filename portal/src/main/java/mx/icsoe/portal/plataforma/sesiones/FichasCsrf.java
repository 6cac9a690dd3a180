package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Las fichas contra CSRF, derivadas de la llave de sesión: no ocupan lugar en la base, cambian con la llave y siguen
 * siendo comprobables cuando la sesión ya terminó (ADR 0031).
 */
@Component
class FichasCsrf implements CsrfTokenRepository {

    static final String CAMPO = "_csrf";
    static final String ENCABEZADO = "X-CSRF-TOKEN";

    private final Sesiones sesiones;

    FichasCsrf(Sesiones sesiones) {
        this.sesiones = sesiones;
    }

    /** La ficha de la galleta que llegó o, al pedirla para un formulario, la de una llave nueva. */
    @Override
    public DeferredCsrfToken loadDeferredToken(HttpServletRequest peticion, HttpServletResponse respuesta) {
        return new DeferredCsrfToken() {
            @Override
            public CsrfToken get() {
                return ficha(sesiones.llaveOEstrena(peticion, respuesta));
            }

            @Override
            public boolean isGenerated() {
                return sesiones.llave(peticion).isEmpty();
            }
        };
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest peticion) {
        return sesiones.llave(peticion).map(FichasCsrf::ficha).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest peticion) {
        throw new UnsupportedOperationException("la ficha nace con la llave de sesión, no aparte");
    }

    /** No hay nada que guardar. */
    @Override
    public void saveToken(@Nullable CsrfToken ficha, HttpServletRequest peticion, HttpServletResponse respuesta) {}

    private static CsrfToken ficha(Llave llave) {
        return new DefaultCsrfToken(ENCABEZADO, CAMPO, llave.fichaCsrf());
    }
}
