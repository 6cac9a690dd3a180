package mx.icsoe.portal.acceso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.acceso.AceptarTerminos;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.plataforma.sesiones.Destinos;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Component;

/** A dónde va quien entra: a los términos, a lo que pedía cuando se le mandó a entrar o a lo que le falta. */
@Component
class Rumbo {

    private final AceptarTerminos terminos;
    private final Contratistas contratistas;
    private final Destinos destinos;

    Rumbo(AceptarTerminos terminos, Contratistas contratistas, Destinos destinos) {
        this.terminos = terminos;
        this.contratistas = contratistas;
        this.destinos = destinos;
    }

    String alEntrar(HttpServletRequest peticion, HttpServletResponse respuesta, Identidad identidad) {
        return terminos.aceptados(identidad.contratista())
                ? conTerminosAceptados(peticion, respuesta, identidad)
                : TerminosController.RUTA;
    }

    String conTerminosAceptados(HttpServletRequest peticion, HttpServletResponse respuesta, Identidad identidad) {
        return destinos.tomar(peticion, respuesta).orElseGet(() -> siguiente(identidad));
    }

    private String siguiente(Identidad identidad) {
        return contratistas.estadoDeDatosGenerales(identidad.contratista()).siguientePaso();
    }
}
