package mx.icsoe.portal.plataforma.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.icsoe.portal.plataforma.sesiones.Destinos;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.plataforma.web.Peticion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Manda a entrar a quien pide algo que exige sesión, y recuerda a dónde iba. */
@Component
class AlFaltarSesion implements AuthenticationEntryPoint {

    static final String ENTRADA = "/icsoe/acceso/efirma";

    private final Destinos destinos;

    AlFaltarSesion(Destinos destinos) {
        this.destinos = destinos;
    }

    @Override
    public void commence(HttpServletRequest peticion, HttpServletResponse respuesta, AuthenticationException causa)
            throws IOException {
        if (Peticion.esperaJson(peticion)) {
            respuesta.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        if (peticion.getMethod().equals("GET")) {
            RutaPropia.leer(Peticion.rutaConParametros(peticion)).ifPresent(ruta -> destinos.recordar(respuesta, ruta));
        }
        respuesta.setStatus(HttpStatus.SEE_OTHER.value());
        respuesta.setHeader(HttpHeaders.LOCATION, ENTRADA);
    }
}
