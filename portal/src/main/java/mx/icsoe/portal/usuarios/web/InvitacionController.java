package mx.icsoe.portal.usuarios.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Quien;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.Aceptacion;
import mx.icsoe.portal.usuarios.AceptarInvitacion;
import mx.icsoe.portal.usuarios.FacultadesEnPalabras;
import mx.icsoe.portal.usuarios.InvitacionRecibida;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import mx.icsoe.portal.usuarios.Usuario;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** El enlace de la invitación. Abrirlo no lo gasta: muchos programas de correo abren los enlaces antes que la persona. */
@Controller
@Acceso(Rol.PUBLICO)
@RequestMapping("/icsoe/invitacion/{ficha}")
class InvitacionController {

    private final AceptarInvitacion invitaciones;

    InvitacionController(AceptarInvitacion invitaciones) {
        this.invitaciones = invitaciones;
    }

    @GetMapping
    Pagina ver(@PathVariable String ficha) {
        return siSirve(
                ficha,
                vista -> Quien.alguien().isEmpty()
                        ? pagina(ficha, vista, false, List.of())
                        : enOtraSesion(ficha, vista));
    }

    /** Acepta quien no ha entrado: pone su contraseña o escribe la que ya tenía. */
    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping
    Pagina aceptar(
            @PathVariable String ficha,
            @RequestParam(defaultValue = "") String contrasena,
            @RequestParam Optional<String> privacidad) {
        return siSirve(
                ficha,
                vista -> Quien.alguien().isEmpty()
                        ? aceptar(ficha, vista, contrasena, privacidad.isPresent())
                        : enOtraSesion(ficha, vista));
    }

    /** Acepta quien ya entró, si la invitación es para su CURP. */
    @PostMapping("/con-mi-cuenta")
    Pagina conMiCuenta(@PathVariable String ficha) {
        return siSirve(
                ficha,
                vista -> Quien.capturista()
                        .map(quien -> switch (invitaciones.aceptar(ficha, quien)) {
                            case Aceptacion.Aceptada aceptada ->
                                Pagina.irA(HechoVisto.AGREGADA.en(RutasDeUsuarios.MIS_CONTRATISTAS));
                            case Aceptacion.Rechazada(var motivo) -> inservible(motivo);
                            case Aceptacion.Inservible(var motivo) -> inservible(motivo);
                        })
                        .orElseGet(() -> Pagina.irA("/icsoe/invitacion/" + ficha)));
    }

    private Pagina aceptar(String ficha, InvitacionRecibida.Vigente vista, String contrasena, boolean privacidad) {
        var faltas = new ArrayList<Falta>();
        if (contrasena.isEmpty()) {
            faltas.add(MotivoDeUsuarios.CONTRASENA_VACIA.en("contrasena"));
        }
        if (!privacidad) {
            faltas.add(MotivoDeUsuarios.PRIVACIDAD.en("privacidad"));
        }
        if (!faltas.isEmpty()) {
            return pagina(ficha, vista, privacidad, faltas).conFaltas();
        }
        return switch (invitaciones.aceptar(ficha, contrasena)) {
            case Aceptacion.Aceptada aceptada -> Pagina.irA(HechoVisto.ACTIVADA.en(RutasDeUsuarios.ENTRADA));
            case Aceptacion.Rechazada(var motivo) ->
                pagina(ficha, vista, true, List.of(motivo.en("contrasena"))).conFaltas();
            case Aceptacion.Inservible(var motivo) -> inservible(motivo);
        };
    }

    private Pagina siSirve(String ficha, Function<InvitacionRecibida.Vigente, Pagina> como) {
        return switch (invitaciones.ver(ficha)) {
            case InvitacionRecibida.Inservible(var motivo) -> inservible(motivo);
            case InvitacionRecibida.Vigente vista -> como.apply(vista);
        };
    }

    /** La suya, que puede aceptar de una vez, o la de otra persona, que antes hay que cerrar. */
    private Pagina enOtraSesion(String ficha, InvitacionRecibida.Vigente vista) {
        boolean esSuya = Quien.capturista()
                .filter(quien -> invitaciones.esPara(quien, vista.usuario()))
                .isPresent();
        return Pagina.de(
                "usuarios/invitacionEnSesion",
                Map.of("ficha", ficha, "contratista", vista.contratista(), "esSuya", esSuya));
    }

    private static Pagina pagina(
            String ficha, InvitacionRecibida.Vigente vista, boolean privacidad, List<Falta> faltas) {
        Usuario usuario = vista.usuario();
        var parametros = new HashMap<String, Object>();
        parametros.put("ficha", ficha);
        parametros.put("contratista", vista.contratista());
        parametros.put("nombre", usuario.datos().nombre());
        parametros.put("curp", usuario.datos().curp().toString());
        parametros.put("puede", FacultadesEnPalabras.de(usuario.facultades()));
        parametros.put("privacidad", privacidad);
        parametros.put("faltas", faltas);
        return Pagina.de("usuarios/invitacion", parametros);
    }

    private static Pagina inservible(MotivoDeUsuarios motivo) {
        return EnlaceInservible.pagina(motivo);
    }
}
