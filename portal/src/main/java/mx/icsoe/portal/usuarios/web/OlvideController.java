package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.limites.Permiso;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import mx.icsoe.portal.usuarios.RecuperarContrasena;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «¿Olvidaste tu contraseña?»: pedir el enlace y poner otra. La respuesta es la misma haya cuenta o no. */
@Controller
@Acceso(Rol.PUBLICO)
class OlvideController {

    private static final String CONTRASENA = "/icsoe/contrasena/{ficha}";

    private final RecuperarContrasena recuperar;
    private final CupoDeCapturista cupo;

    OlvideController(RecuperarContrasena recuperar, CupoDeCapturista cupo) {
        this.recuperar = recuperar;
        this.cupo = cupo;
    }

    @GetMapping(RutasDeUsuarios.OLVIDE)
    Pagina pedir() {
        return pagina("", "", List.of());
    }

    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping(RutasDeUsuarios.OLVIDE)
    Pagina pedir(
            @RequestParam(defaultValue = "") String curp,
            @RequestParam(defaultValue = "") String correo,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        var faltas = new ArrayList<Falta>();
        UsuarioForm.faltaEnCurp(curp).ifPresent(motivo -> faltas.add(motivo.en("curp")));
        var leido = Correo.leer(correo);
        if (leido.isEmpty()) {
            faltas.add(MotivoDeContratista.CORREO.en("correo"));
        }
        if (!faltas.isEmpty()) {
            return pagina(curp, correo, faltas).conFaltas();
        }
        var leida = Curp.leer(curp).orElseThrow();
        var frenado = cupo.pedir("olvido " + leida.valor(), peticion);
        if (frenado.isPresent()) {
            return frenar(curp, correo, frenado.get(), respuesta);
        }
        recuperar.pedir(leida, leido.orElseThrow());
        return Pagina.irA(RutasDeUsuarios.OLVIDE + "/enviado");
    }

    @GetMapping(RutasDeUsuarios.OLVIDE + "/enviado")
    Pagina enviado() {
        return Pagina.de("usuarios/olvideEnviado");
    }

    /** Abrir el enlace no lo gasta. */
    @GetMapping(CONTRASENA)
    Pagina abrir(@PathVariable String ficha) {
        return recuperar.defecto(ficha).map(EnlaceInservible::pagina).orElseGet(() -> nueva(ficha, List.of()));
    }

    @Limitado(Limite.ENTRADA_POR_DIRECCION)
    @PostMapping(CONTRASENA)
    Pagina poner(@PathVariable String ficha, @RequestParam(defaultValue = "") String contrasena) {
        var defecto = recuperar.poner(ficha, contrasena);
        if (defecto.isEmpty()) {
            return Pagina.irA(HechoVisto.CONTRASENA_PUESTA.en(RutasDeUsuarios.ENTRADA));
        }
        return defecto.get().delEnlace()
                ? EnlaceInservible.pagina(defecto.get())
                : nueva(ficha, List.of(defecto.get().en("contrasena"))).conFaltas();
    }

    private static Pagina frenar(String curp, String correo, Permiso.Negado negado, HttpServletResponse respuesta) {
        respuesta.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(negado.segundos()));
        return pagina(curp, correo, List.of(MotivoDeUsuarios.MUCHOS_INTENTOS.en("curp")))
                .conEstado(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static Pagina pagina(String curp, String correo, List<Falta> faltas) {
        return Pagina.de("usuarios/olvide", Map.of("curp", curp, "correo", correo, "faltas", faltas));
    }

    private static Pagina nueva(String ficha, List<Falta> faltas) {
        return Pagina.de("usuarios/contrasenaNueva", Map.of("ficha", ficha, "faltas", faltas));
    }
}
