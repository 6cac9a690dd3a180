package mx.icsoe.portal.acceso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import mx.icsoe.portal.acceso.AceptarTerminos;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratista.EstadoDeDatosGenerales;
import mx.icsoe.portal.plataforma.sesiones.Destinos;
import mx.icsoe.portal.plataforma.sesiones.Rumbo;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import org.springframework.stereotype.Component;

/**
 * A dónde va el contratista que entra: a los términos, a lo que pedía cuando se le mandó a entrar o a lo que le falta.
 * Lo que pedía otro en este navegador no es suyo, y se olvida.
 */
@Component
class RumboDelContratista implements Rumbo<Identidad> {

    private static final String INFORMATIVAS = "/icsoe/informativas";

    private final AceptarTerminos terminos;
    private final Contratistas contratistas;
    private final Destinos destinos;

    RumboDelContratista(AceptarTerminos terminos, Contratistas contratistas, Destinos destinos) {
        this.terminos = terminos;
        this.contratistas = contratistas;
        this.destinos = destinos;
    }

    @Override
    public String alEntrar(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            Identidad identidad,
            Optional<EnSesion> estaba) {
        boolean deOtro = estaba.filter(anterior -> !anterior.sujeto().equals(identidad.sujeto()))
                .isPresent();
        if (deOtro) {
            destinos.tomar(peticion, respuesta);
        }
        if (!terminos.aceptados(identidad.contratista())) {
            return TerminosController.RUTA;
        }
        return deOtro ? siguiente(identidad) : conTerminosAceptados(peticion, respuesta, identidad);
    }

    String conTerminosAceptados(HttpServletRequest peticion, HttpServletResponse respuesta, Identidad identidad) {
        return destinos.tomar(peticion, respuesta).orElseGet(() -> siguiente(identidad));
    }

    /** Los datos generales piden la e.firma: a quien entró con su llave de acceso no se le manda a completarlos. */
    private String siguiente(Identidad identidad) {
        var estado = contratistas.estadoDeDatosGenerales(identidad.contratista());
        return identidad.medio() instanceof Medio.LlaveDeAcceso && !(estado instanceof EstadoDeDatosGenerales.Guardados)
                ? INFORMATIVAS
                : estado.siguientePaso();
    }
}
