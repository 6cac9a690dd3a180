package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.limites.Permiso;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Quien;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.EntrarComoCapturista;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** La entrada del capturista, con su CURP y su contraseña. */
@Controller
@Acceso(Rol.PUBLICO)
@RequestMapping(RutasDeUsuarios.ENTRADA)
class EntradaController {

    private final EntrarComoCapturista entrar;
    private final CupoDeCapturista cupo;
    private final Sesiones sesiones;
    private final RumboDelCapturista rumbo;
    private final OrigenDelSitio origen;

    EntradaController(
            EntrarComoCapturista entrar,
            CupoDeCapturista cupo,
            Sesiones sesiones,
            RumboDelCapturista rumbo,
            OrigenDelSitio origen) {
        this.entrar = entrar;
        this.cupo = cupo;
        this.sesiones = sesiones;
        this.rumbo = rumbo;
        this.origen = origen;
    }

    @GetMapping
    Pagina entrada(@RequestParam(defaultValue = "") String hecho) {
        return Quien.alguien().isPresent()
                ? Pagina.irA(Quien.capturista().isPresent() ? RutasDeUsuarios.MIS_CONTRATISTAS : "/icsoe/inicio")
                : pagina("", List.of(), HechoVisto.de(hecho));
    }

    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping
    Pagina entrar(
            @RequestParam(defaultValue = "") String curp,
            @RequestParam(defaultValue = "") String contrasena,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        var falta = UsuarioForm.faltaEnCurp(curp)
                .map(motivo -> motivo.en("curp"))
                .or(() -> contrasena.isEmpty()
                        ? Optional.of(MotivoDeUsuarios.CONTRASENA_VACIA.en("contrasena"))
                        : Optional.empty());
        if (falta.isPresent()) {
            return pagina(curp, List.of(falta.get()), HechoVisto.NINGUNO).conFaltas();
        }
        var leida = Curp.leer(curp).orElseThrow();
        return cupo.pedir(leida.valor(), peticion)
                .map(negado -> frenar(curp, negado, respuesta))
                .orElseGet(() -> entrar(leida, contrasena, peticion, respuesta));
    }

    private Pagina entrar(Curp curp, String contrasena, HttpServletRequest peticion, HttpServletResponse respuesta) {
        var estaba = sesiones.quienEstuvo(peticion);
        return entrar.entrar(curp, contrasena, quien -> sesiones.abrir(peticion, respuesta, quien))
                .map(quien -> Pagina.irA(rumbo.alEntrar(peticion, respuesta, quien, estaba)))
                .orElseGet(() -> pagina(curp.valor(), List.of(MotivoDeUsuarios.ACCESO.en("curp")), HechoVisto.NINGUNO)
                        .conFaltas());
    }

    private Pagina frenar(String curp, Permiso.Negado negado, HttpServletResponse respuesta) {
        respuesta.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(negado.segundos()));
        return pagina(curp, List.of(MotivoDeUsuarios.MUCHOS_INTENTOS.en("curp")), HechoVisto.NINGUNO)
                .conEstado(HttpStatus.TOO_MANY_REQUESTS);
    }

    private Pagina pagina(String curp, List<Falta> faltas, HechoVisto hecho) {
        return Pagina.de(
                "usuarios/entrada", Map.of("curp", curp, "faltas", faltas, "hecho", hecho, "origen", origen.valor()));
    }
}
