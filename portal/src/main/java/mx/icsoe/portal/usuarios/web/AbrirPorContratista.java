package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.usuarios.ElegirContratista;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Estrena la sesión en que un capturista trabaja por un contratista. */
@Component
class AbrirPorContratista {

    private final ElegirContratista elegir;
    private final Sesiones sesiones;

    AbrirPorContratista(ElegirContratista elegir, Sesiones sesiones) {
        this.elegir = elegir;
        this.sesiones = sesiones;
    }

    /** Responde {@code false} si ya no está activo con él. Todo en una transacción: quien lo suspenda a la vez espera. */
    @Transactional
    public boolean abrir(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            CapturistaEnSesion quien,
            ContratistaId contratista) {
        var identidad = elegir.elegir(quien, contratista);
        identidad.ifPresent(por -> sesiones.abrir(peticion, respuesta, por));
        return identidad.isPresent();
    }
}
