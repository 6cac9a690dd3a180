package mx.icsoe.portal.plataforma.seguridad;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rechaza lo que cambia datos y viene de otro sitio, según dice el propio navegador ({@code Sec-Fetch-Site} y
 * {@code Origin}). Es una segunda cerradura: la primera es la ficha contra CSRF.
 */
final class FiltroDeOrigen extends OncePerRequestFilter {

    private static final Set<String> SIN_EFECTO = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> DE_CASA = Set.of("same-origin", "none");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest peticion) {
        return SIN_EFECTO.contains(peticion.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws ServletException, IOException {
        if (esDeCasa(peticion)) {
            cadena.doFilter(peticion, respuesta);
        } else {
            respuesta.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean esDeCasa(HttpServletRequest peticion) {
        String sitio = peticion.getHeader("Sec-Fetch-Site");
        return (sitio == null || DE_CASA.contains(sitio)) && origenPropio(peticion.getHeader("Origin"), peticion);
    }

    private static boolean origenPropio(@Nullable String origen, HttpServletRequest peticion) {
        return origen == null || origen.toLowerCase(Locale.ROOT).equals(origen(peticion));
    }

    /** El origen de este sitio tal como lo escribe un navegador (RFC 6454, 6.2): sin el puerto usual. */
    private static String origen(HttpServletRequest peticion) {
        String esquema = peticion.getScheme();
        int usual = esquema.equals("https") ? 443 : 80;
        String puerto = peticion.getServerPort() == usual ? "" : ":" + peticion.getServerPort();
        return (esquema + "://" + peticion.getServerName() + puerto).toLowerCase(Locale.ROOT);
    }
}
