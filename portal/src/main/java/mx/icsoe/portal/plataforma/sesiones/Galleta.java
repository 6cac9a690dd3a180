package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Una galleta que solo este sitio puede poner y leer (RFC 6265bis, prefijo {@code __Host-}): segura, fuera del alcance
 * de los guiones y sin dominio. {@code SameSite=Lax} y no {@code Strict}, para que un enlace que llega desde un correo
 * no se encuentre sin sesión (ADR 0030).
 */
record Galleta(String nombre) {

    static final Galleta SESION = new Galleta("__Host-icsoe");
    static final Galleta DESTINO = new Galleta("__Host-icsoe-destino");

    Optional<String> leer(HttpServletRequest peticion) {
        Cookie[] galletas = peticion.getCookies();
        if (galletas == null) {
            return Optional.empty();
        }
        String unico = null;
        for (Cookie galleta : galletas) {
            if (galleta.getName().equals(nombre)) {
                if (unico != null) {
                    return Optional.empty();
                }
                unico = galleta.getValue();
            }
        }
        return Optional.ofNullable(unico);
    }

    void poner(HttpServletResponse respuesta, String valor) {
        respuesta.addHeader(HttpHeaders.SET_COOKIE, base(valor).build().toString());
    }

    void quitar(HttpServletResponse respuesta) {
        respuesta.addHeader(
                HttpHeaders.SET_COOKIE, base("").maxAge(Duration.ZERO).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder base(String valor) {
        return ResponseCookie.from(nombre, valor)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax");
    }
}
