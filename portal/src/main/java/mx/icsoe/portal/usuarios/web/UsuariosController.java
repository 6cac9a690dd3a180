package mx.icsoe.portal.usuarios.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.Alta;
import mx.icsoe.portal.usuarios.InvitarUsuario;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import mx.icsoe.portal.usuarios.Usuario;
import mx.icsoe.portal.usuarios.UsuarioId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Alta de Usuarios»: la lista de capturistas y registrar uno más. */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true)
class UsuariosController {

    private static final int POR_PAGINA = 50;

    private final VistaDeUsuarios vista;
    private final InvitarUsuario invitar;
    private final Uuid7 identificadores;

    UsuariosController(VistaDeUsuarios vista, InvitarUsuario invitar, Uuid7 identificadores) {
        this.vista = vista;
        this.invitar = invitar;
        this.identificadores = identificadores;
    }

    @GetMapping(RutasDeUsuarios.LISTA)
    Pagina lista(
            Identidad identidad,
            @RequestParam(defaultValue = "") String hecho,
            @RequestParam(defaultValue = "1") String pagina) {
        var todos = vista.todos(identidad);
        int paginas = Math.max(1, Math.ceilDiv(todos.size(), POR_PAGINA));
        int actual = pagina.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(pagina), paginas) : 1;
        return Pagina.de(
                "usuarios/lista",
                Map.of(
                        "cuantos", todos.size(),
                        "usuarios", deLaPagina(todos, actual),
                        "pagina", actual,
                        "paginas", paginas,
                        "hecho", HechoVisto.de(hecho)));
    }

    private List<UsuarioVisto> deLaPagina(List<Usuario> todos, int pagina) {
        return todos.stream()
                .skip((pagina - 1L) * POR_PAGINA)
                .limit(POR_PAGINA)
                .map(vista::de)
                .toList();
    }

    /**
     * La página para registrar a uno.
     *
     * @param de el dado de baja al que se vuelve a invitar
     */
    @GetMapping(RutasDeUsuarios.AGREGAR)
    Pagina agregar(Identidad identidad, @RequestParam(defaultValue = "") String de, Recuperado recuperado) {
        if (recuperado.hay()) {
            return pagina(UsuarioForm.de(recuperado), List.of(), Map.of());
        }
        var id = identificadores.siguiente();
        return de.isEmpty()
                ? pagina(UsuarioForm.vacio(id), List.of(), Map.of())
                : pagina(UsuarioForm.de(id, vista.pedido(identidad, de)), List.of(), Map.of());
    }

    @Limitado(Limite.INVITACION_POR_CONTRATISTA)
    @PostMapping(RutasDeUsuarios.AGREGAR)
    Pagina invitar(Identidad identidad, @RequestParam Map<String, String> campos) {
        var formulario = UsuarioForm.de(campos);
        var faltas = formulario.faltas();
        if (!faltas.isEmpty()) {
            return pagina(formulario, faltas, Map.of()).conFaltas();
        }
        var id = UsuarioId.leer(formulario.id()).orElseGet(() -> new UsuarioId(identificadores.siguiente()));
        var alta = invitar.invitar(
                identidad.contratista(), id, formulario.datos(), formulario.facultades(), identidad.autor());
        return switch (alta) {
            case Alta.Invitado(var usuario) ->
                Pagina.irA(HechoVisto.INVITADO.en(vista.de(usuario).enlace()));
            case Alta.YaRegistrado(var usuario) ->
                pagina(
                                formulario,
                                List.of(MotivoDeUsuarios.YA_REGISTRADO.en("curp")),
                                Map.of("conocido", vista.de(usuario)))
                        .conEstado(HttpStatus.CONFLICT);
        };
    }

    private static Pagina pagina(UsuarioForm formulario, List<Falta> faltas, Map<String, ?> ademas) {
        var parametros = new HashMap<String, Object>(ademas);
        parametros.put("formulario", formulario);
        parametros.put("faltas", faltas);
        return Pagina.de("usuarios/agregar", parametros);
    }
}
