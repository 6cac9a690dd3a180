package mx.icsoe.portal.despacho.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.usuarios.ElegirContratista;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pasa a trabajar por un contratista sin pasar por elegirlo en otra página. */
@Component
class TrabajarPor {

    private final ElegirContratista elegir;
    private final Sesiones sesiones;

    TrabajarPor(ElegirContratista elegir, Sesiones sesiones) {
        this.elegir = elegir;
        this.sesiones = sesiones;
    }

    /** Responde {@code false} si ya no lo atiende. En una transacción: quien lo suspenda a la vez espera. */
    @Transactional
    public boolean por(
            ContratistaId contratista,
            CapturistaEnSesion quien,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        var identidad = elegir.elegir(quien, contratista);
        identidad.ifPresent(cual -> sesiones.abrir(peticion, respuesta, cual));
        return identidad.isPresent();
    }
}
