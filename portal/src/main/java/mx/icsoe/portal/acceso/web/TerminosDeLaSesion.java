package mx.icsoe.portal.acceso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.acceso.AceptarTerminos;
import mx.icsoe.portal.plataforma.sesiones.DatoDeSesion;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Component;

/** Recuerda en la sesión qué versión aceptó, para no preguntarlo a la base en cada página. */
@Component
class TerminosDeLaSesion {

    private final Sesiones sesiones;
    private final AceptarTerminos terminos;

    TerminosDeLaSesion(Sesiones sesiones, AceptarTerminos terminos) {
        this.sesiones = sesiones;
        this.terminos = terminos;
    }

    void recordar(HttpServletRequest peticion, HttpServletResponse respuesta, int version) {
        sesiones.poner(peticion, respuesta, DatoDeSesion.TERMINOS_ACEPTADOS, String.valueOf(version));
    }

    /** Si quien está en sesión ya aceptó la versión en vigor. */
    boolean aceptados(HttpServletRequest peticion, HttpServletResponse respuesta, Identidad identidad) {
        int version = terminos.vigentes().version();
        boolean recordados = sesiones.dato(peticion, DatoDeSesion.TERMINOS_ACEPTADOS)
                .filter(String.valueOf(version)::equals)
                .isPresent();
        if (!recordados && terminos.aceptados(identidad.contratista())) {
            recordar(peticion, respuesta, version);
            return true;
        }
        return recordados;
    }
}
