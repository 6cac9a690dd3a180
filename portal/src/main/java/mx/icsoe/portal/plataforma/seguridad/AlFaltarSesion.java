package mx.icsoe.portal.plataforma.seguridad;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import mx.icsoe.portal.plataforma.sesiones.Borradores;
import mx.icsoe.portal.plataforma.sesiones.Destinos;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Aviso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import mx.icsoe.portal.plataforma.web.Peticion;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Manda a entrar a quien pide algo que exige sesión; recuerda a dónde iba y conserva lo que enviaba. Aquí solo llegan
 * formularios cuya ficha contra CSRF ya se comprobó.
 */
@Component
class AlFaltarSesion implements AuthenticationEntryPoint {

    private static final String CON_EFIRMA = "/icsoe/acceso/efirma";
    private static final String CON_LLAVE = "/icsoe/acceso";
    private static final String DE_CAPTURISTA = "/icsoe/acceso/capturista";

    private final Sesiones sesiones;
    private final Borradores borradores;
    private final Destinos destinos;

    AlFaltarSesion(Sesiones sesiones, Borradores borradores, Destinos destinos) {
        this.sesiones = sesiones;
        this.borradores = borradores;
        this.destinos = destinos;
    }

    @Override
    public void commence(HttpServletRequest peticion, HttpServletResponse respuesta, AuthenticationException causa)
            throws IOException {
        boolean pide = peticion.getMethod().equals("GET");
        Optional<RutaPropia> conservada = pide ? Optional.empty() : borradores.conservar(peticion);
        if (Peticion.esperaJson(peticion)) {
            respuesta.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        conservada
                .or(() -> pide ? RutaPropia.leer(Peticion.rutaConParametros(peticion)) : RutaPropia.pagina(peticion))
                .ifPresent(ruta -> destinos.recordar(respuesta, ruta));
        respuesta.setStatus(HttpStatus.SEE_OTHER.value());
        respuesta.setHeader(HttpHeaders.LOCATION, entrada(peticion, conservada.isPresent()));
    }

    private String entrada(HttpServletRequest peticion, boolean conservada) {
        String entrada = Peticion.rolPedido(peticion)
                .filter(Rol.CAPTURISTA::equals)
                .map(rol -> DE_CAPTURISTA)
                .or(() -> sesiones.quienEstuvo(peticion).map(AlFaltarSesion::suEntrada))
                .orElse(CON_EFIRMA);
        if (conservada) {
            return Aviso.ESCRITO_CONSERVADO.en(entrada);
        }
        return sesiones.seAcaboElTiempo(peticion) ? Aviso.SESION_TERMINADA.en(entrada) : entrada;
    }

    /** Donde puede volver a entrar como entró. */
    private static String suEntrada(EnSesion quien) {
        return switch (quien) {
            case CapturistaEnSesion capturista -> DE_CAPTURISTA;
            case Identidad identidad ->
                switch (identidad.medio()) {
                    case Medio.Capturista capturista -> DE_CAPTURISTA;
                    case Medio.LlaveDeAcceso llave -> CON_LLAVE;
                    case Medio.Efirma efirma -> CON_EFIRMA;
                };
        };
    }
}
