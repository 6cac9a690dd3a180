package mx.icsoe.portal.plataforma.seguridad;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import mx.icsoe.portal.plataforma.traza.TrazaSinDatos;
import mx.icsoe.portal.plataforma.web.Incidente;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * El único lugar que atrapa lo que nadie esperaba: lo registra con su número de incidente, sin datos personales, y
 * contesta la página que le toca.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FiltroDeTropiezos extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FiltroDeTropiezos.class);

    private final SecureRandom azar;

    FiltroDeTropiezos(SecureRandom azar) {
        this.azar = azar;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain cadena)
            throws IOException {
        try {
            cadena.doFilter(peticion, respuesta);
        } catch (Exception | StackOverflowError falla) {
            if (!Fallas.esDesconexion(falla)) {
                responder(peticion, respuesta, falla);
            }
        }
    }

    private void responder(HttpServletRequest peticion, HttpServletResponse respuesta, Throwable falla)
            throws IOException {
        HttpStatusCode estado = Fallas.estado(falla);
        if (estado.is5xxServerError()) {
            var incidente = Incidente.nuevo(azar);
            incidente.anotarEn(peticion);
            LOG.error("incidente {} en {}: {}", incidente.numero(), peticion.getMethod(), TrazaSinDatos.de(falla));
        }
        if (respuesta.isCommitted()) {
            throw new IOException("la respuesta quedó a la mitad");
        }
        respuesta.resetBuffer();
        respuesta.sendError(estado.value());
    }
}
