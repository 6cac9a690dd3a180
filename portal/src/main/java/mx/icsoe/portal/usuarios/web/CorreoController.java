package mx.icsoe.portal.usuarios.web;

import java.util.Map;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Quien;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.CambiarCorreo;
import mx.icsoe.portal.usuarios.CorreoPorConfirmar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** El enlace con que se confirma el correo nuevo de una cuenta. Abrirlo no lo gasta. */
@Controller
@Acceso(Rol.PUBLICO)
@RequestMapping("/icsoe/correo/{ficha}")
class CorreoController {

    private final CambiarCorreo correos;

    CorreoController(CambiarCorreo correos) {
        this.correos = correos;
    }

    @GetMapping
    Pagina ver(@PathVariable String ficha) {
        return switch (correos.ver(ficha)) {
            case CorreoPorConfirmar.Inservible(var motivo) -> EnlaceInservible.pagina(motivo);
            case CorreoPorConfirmar.Vigente(var capturista, var correo) ->
                Pagina.de("usuarios/confirmarCorreo", Map.of("ficha", ficha, "correo", correo.valor()));
        };
    }

    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping
    Pagina confirmar(@PathVariable String ficha) {
        return switch (correos.confirmar(ficha)) {
            case CorreoPorConfirmar.Inservible(var motivo) -> EnlaceInservible.pagina(motivo);
            case CorreoPorConfirmar.Vigente vigente ->
                Pagina.irA(HechoVisto.CORREO_CONFIRMADO.en(
                        Quien.capturista().isPresent() ? RutasDeUsuarios.MI_CUENTA : RutasDeUsuarios.ENTRADA));
        };
    }
}
