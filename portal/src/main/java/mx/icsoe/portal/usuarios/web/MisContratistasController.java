package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.ServiciosDelCapturista;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Mis contratistas»: por quiénes trabaja el capturista, y elegir a uno. */
@Controller
@Acceso(Rol.CAPTURISTA)
@RequestMapping(RutasDeUsuarios.MIS_CONTRATISTAS)
class MisContratistasController {

    private final ServiciosDelCapturista servicios;
    private final AbrirPorContratista abrir;

    MisContratistasController(ServiciosDelCapturista servicios, AbrirPorContratista abrir) {
        this.servicios = servicios;
        this.abrir = abrir;
    }

    @GetMapping
    Pagina ver(CapturistaEnSesion quien, @RequestParam(defaultValue = "") String hecho) {
        return Pagina.de(
                "usuarios/misContratistas",
                Map.of("servicios", servicios.de(quien.id()), "hecho", HechoVisto.de(hecho)));
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
        return leer(contratista)
                        .filter(elegido -> abrir.abrir(peticion, respuesta, quien, elegido))
                        .isPresent()
                ? Pagina.irA(RutasDeUsuarios.AL_ELEGIR)
                : Pagina.irA(HechoVisto.YA_NO.en(RutasDeUsuarios.MIS_CONTRATISTAS));
    }

    private static Optional<ContratistaId> leer(String texto) {
        try {
            return Optional.of(new ContratistaId(UUID.fromString(texto)));
        } catch (IllegalArgumentException noEsUuid) {
            return Optional.empty();
        }
    }
}
