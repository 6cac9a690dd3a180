package mx.icsoe.portal.usuarios.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.TipoPersona;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.CambiarUsuario;
import mx.icsoe.portal.usuarios.CambioDeUsuario;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import mx.icsoe.portal.usuarios.OrdenDeUsuario;
import mx.icsoe.portal.usuarios.Usuario;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Un capturista del contratista: cómo va, qué puede hacer, y suspenderlo, reactivarlo o quitarlo. */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true)
@RequestMapping(RutasDeUsuarios.LISTA + "/{id}")
class UsuarioController {

    /** Los primeros de la CURP y del RFC de una misma persona física son los mismos. */
    private static final int RAIZ = 10;

    private final VistaDeUsuarios vista;
    private final CambiarUsuario cambiar;

    UsuarioController(VistaDeUsuarios vista, CambiarUsuario cambiar) {
        this.vista = vista;
        this.cambiar = cambiar;
    }

    @GetMapping
    Pagina ver(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "") String hecho) {
        return pagina(identidad, vista.pedido(identidad, id), HechoVisto.de(hecho), List.of());
    }

    @PostMapping("/facultades")
    Pagina facultades(Identidad identidad, @PathVariable String id, @RequestParam Map<String, String> campos) {
        var facultades = UsuarioForm.facultades(campo -> Optional.ofNullable(campos.get(campo)));
        var peticion = peticion(identidad, id, campos.getOrDefault("version", ""));
        return responder(identidad, cambiar.facultades(peticion, facultades), HechoVisto.FACULTADES);
    }

    @Limitado(Limite.INVITACION_POR_CONTRATISTA)
    @PostMapping("/reenviar")
    Pagina reenviar(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String correo) {
        var usuario = vista.pedido(identidad, id);
        var leido = Correo.leer(correo);
        if (leido.isEmpty()) {
            return pagina(identidad, usuario, HechoVisto.NINGUNO, List.of(MotivoDeContratista.CORREO.en("correo")))
                    .conFaltas();
        }
        var cambio = cambiar.reenviar(peticion(identidad, id, version), leido.get());
        return responder(identidad, cambio, HechoVisto.REENVIADO);
    }

    @PostMapping("/suspender")
    Pagina suspender(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        return responder(identidad, cambiar.suspender(peticion(identidad, id, version)), HechoVisto.SUSPENDIDO);
    }

    @PostMapping("/reactivar")
    Pagina reactivar(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        return responder(identidad, cambiar.reactivar(peticion(identidad, id, version)), HechoVisto.REACTIVADO);
    }

    /** Pregunta antes de quitarlo. */
    @GetMapping("/quitar")
    Pagina preguntar(Identidad identidad, @PathVariable String id) {
        var usuario = vista.de(vista.pedido(identidad, id));
        return usuario.admite(OrdenDeUsuario.DAR_DE_BAJA)
                ? Pagina.de("usuarios/quitar", "usuario", usuario)
                : Pagina.irA(usuario.enlace());
    }

    @PostMapping("/quitar")
    Pagina quitar(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        return responder(identidad, cambiar.darDeBaja(peticion(identidad, id, version)), HechoVisto.DE_BAJA);
    }

    private CambiarUsuario.Peticion peticion(Identidad identidad, String id, String version) {
        return new CambiarUsuario.Peticion(
                identidad.contratista(),
                vista.pedido(identidad, id).id(),
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0,
                identidad.autor());
    }

    private Pagina responder(Identidad identidad, CambioDeUsuario cambio, HechoVisto hecho) {
        return switch (cambio) {
            case CambioDeUsuario.Listo(var usuario) ->
                Pagina.irA(hecho.en(vista.de(usuario).enlace()));
            case CambioDeUsuario.Choque(var actual) ->
                pagina(
                                identidad,
                                actual,
                                HechoVisto.NINGUNO,
                                List.of(MotivoDeUsuarios.CAMBIO_MIENTRAS_EDITABAS.en("estado")))
                        .conEstado(HttpStatus.CONFLICT);
            case CambioDeUsuario.NoEsta() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Pagina pagina(Identidad identidad, Usuario usuario, HechoVisto hecho, List<Falta> faltas) {
        return Pagina.de(
                "usuarios/usuario",
                Map.of(
                        "usuario",
                        vista.de(usuario),
                        "historia",
                        vista.historia(usuario),
                        "hecho",
                        hecho,
                        "faltas",
                        faltas,
                        "esElMismo",
                        esElMismo(identidad, usuario)));
    }

    /** Si parece que el contratista, persona física, se registró a sí mismo: los homónimos también lo parecen. */
    private static boolean esElMismo(Identidad identidad, Usuario usuario) {
        return identidad.tipoPersona() == TipoPersona.FISICA
                && identidad
                        .rfc()
                        .valor()
                        .startsWith(usuario.datos().curp().valor().substring(0, RAIZ));
    }
}
