package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.ElegirContratista;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Elegir a uno de «Mis contratistas»; la página es el tablero, de otro módulo. */
@Controller
@Acceso(Rol.CAPTURISTA)
@RequestMapping(RutasDeUsuarios.MIS_CONTRATISTAS)
class ElegirController {

    private final ElegirContratista elegir;
    private final Sesiones sesiones;

    ElegirController(ElegirContratista elegir, Sesiones sesiones) {
        this.elegir = elegir;
        this.sesiones = sesiones;
    }

    /**
     * Empieza a trabajar por uno de los suyos.
     *
     * @param contratista solo vale si está activo con él: nombrar a otro contesta lo mismo que si ya no lo estuviera
     */
    @PostMapping("/elegir")
    Pagina elegir(
            CapturistaEnSesion quien,
            @RequestParam(defaultValue = "") String contratista,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        return ContratistaId.leer(contratista)
                        .filter(elegido ->
                                elegir.elegir(quien, elegido, por -> sesiones.abrir(peticion, respuesta, por)))
                        .isPresent()
                ? Pagina.irA(RutasDeUsuarios.AL_ELEGIR)
                : Pagina.irA(HechoVisto.YA_NO.en(RutasDeUsuarios.MIS_CONTRATISTAS));
    }
}
