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
import mx.icsoe.portal.plataforma.web.FaltaEfirmaException;
import mx.icsoe.portal.plataforma.web.Peticion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Contesta 403 a quien tiene sesión pero no permiso, o a un formulario que no salió de este sitio. Si la ficha es de
 * una sesión anterior y el navegador da fe de que el formulario sí es de aquí, no se pierde lo escrito: se vuelve a
 * mostrar para enviarlo otra vez. Al contratista que entró con una llave de acceso se le dice qué pide su e.firma.
 */
@Component
class AlNegar implements AccessDeniedHandler {

    private final Sesiones sesiones;
    private final Borradores borradores;
    private final Destinos destinos;

    AlNegar(Sesiones sesiones, Borradores borradores, Destinos destinos) {
        this.sesiones = sesiones;
        this.borradores = borradores;
        this.destinos = destinos;
    }

    @Override
    public void handle(HttpServletRequest peticion, HttpServletResponse respuesta, AccessDeniedException causa)
            throws IOException {
        if (causa instanceof FaltaEfirmaException) {
            pedirEfirma(peticion, respuesta);
            return;
        }
        Optional<RutaPropia> pagina = causa instanceof CsrfException && esDeUnaPestanaAnterior(peticion)
                ? borradores.conservar(peticion)
                : Optional.empty();
        if (pagina.isPresent()) {
            respuesta.setStatus(HttpStatus.SEE_OTHER.value());
            respuesta.setHeader(
                    HttpHeaders.LOCATION, Aviso.ENVIA_DE_NUEVO.en(pagina.get().valor()));
        } else {
            respuesta.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** Recuerda a dónde iba y conserva lo que enviaba: al entrar con la e.firma vuelve ahí y lo encuentra. */
    private void pedirEfirma(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
        boolean pide = peticion.getMethod().equals("GET");
        Optional<RutaPropia> conservada = pide ? Optional.empty() : borradores.conservar(peticion);
        conservada
                .or(() -> pide ? RutaPropia.leer(Peticion.rutaConParametros(peticion)) : RutaPropia.pagina(peticion))
                .ifPresent(ruta -> destinos.recordar(respuesta, ruta));
        FaltaEfirmaException.explicarEn(peticion, conservada.isPresent());
        respuesta.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** {@code Sec-Fetch-Site} lo escribe el navegador; ninguna página ajena puede fingirlo (Fetch Metadata, W3C). */
    private boolean esDeUnaPestanaAnterior(HttpServletRequest peticion) {
        return "same-origin".equals(peticion.getHeader("Sec-Fetch-Site"))
                && !Peticion.esperaJson(peticion)
                && sesiones.quien(peticion).isPresent();
    }
}
