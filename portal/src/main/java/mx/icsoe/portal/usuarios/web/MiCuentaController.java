package mx.icsoe.portal.usuarios.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.MotivoDeContratista;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.CambiarContrasena;
import mx.icsoe.portal.usuarios.CambiarCorreo;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** La cuenta del capturista: cambiar su contraseña y su correo. */
@Controller
@Acceso(Rol.CAPTURISTA)
@RequestMapping(RutasDeUsuarios.MI_CUENTA)
class MiCuentaController {

    private final CambiarContrasena contrasenas;
    private final CambiarCorreo correos;
    private final CupoDeCapturista cupo;
    private final Sesiones sesiones;

    MiCuentaController(CambiarContrasena contrasenas, CambiarCorreo correos, CupoDeCapturista cupo, Sesiones sesiones) {
        this.contrasenas = contrasenas;
        this.correos = correos;
        this.cupo = cupo;
        this.sesiones = sesiones;
    }

    @GetMapping
    Pagina ver(CapturistaEnSesion quien, @RequestParam(defaultValue = "") String hecho) {
        return pagina(quien, "", HechoVisto.de(hecho), List.of());
    }

    @PostMapping("/contrasena")
    Pagina contrasena(
            CapturistaEnSesion quien,
            @RequestParam(defaultValue = "") String contrasenaActual,
            @RequestParam(defaultValue = "") String contrasena,
            HttpServletRequest peticion) {
        if (cupo.pedir(quien.getName(), peticion).isPresent()) {
            return conFalta(quien, MotivoDeUsuarios.MUCHOS_INTENTOS.en("contrasenaActual"));
        }
        return contrasenas
                .cambiar(quien, contrasenaActual, contrasena, sujeto -> sesiones.terminarLasDemas(sujeto, peticion))
                .map(motivo -> conFalta(quien, motivo.en(campo(motivo))))
                .orElseGet(() -> Pagina.irA(HechoVisto.CONTRASENA.en(RutasDeUsuarios.MI_CUENTA)));
    }

    @PostMapping("/correo")
    Pagina correo(
            CapturistaEnSesion quien, @RequestParam(defaultValue = "") String correo, HttpServletRequest peticion) {
        Optional<Falta> falta =
                cupo.pedir("correo " + quien.getName(), peticion).isPresent()
                        ? Optional.of(MotivoDeUsuarios.MUCHOS_INTENTOS.en("correo"))
                        : Correo.leer(correo)
                                .map(leido -> correos.pedir(quien, leido).map(motivo -> motivo.en("correo")))
                                .orElse(Optional.of(MotivoDeContratista.CORREO.en("correo")));
        return falta.map(una ->
                        pagina(quien, correo, HechoVisto.NINGUNO, List.of(una)).conFaltas())
                .orElseGet(() -> Pagina.irA(HechoVisto.CORREO_PEDIDO.en(RutasDeUsuarios.MI_CUENTA)));
    }

    private static String campo(MotivoDeUsuarios motivo) {
        return motivo == MotivoDeUsuarios.CONTRASENA_ACTUAL ? "contrasenaActual" : "contrasena";
    }

    private Pagina conFalta(CapturistaEnSesion quien, Falta falta) {
        return pagina(quien, "", HechoVisto.NINGUNO, List.of(falta)).conFaltas();
    }

    private Pagina pagina(CapturistaEnSesion quien, String correo, HechoVisto hecho, List<Falta> faltas) {
        return Pagina.de(
                "usuarios/miCuenta",
                Map.of(
                        "actual", correos.actual(quien).map(Correo::valor).orElse(""),
                        "correo", correo,
                        "hecho", hecho,
                        "faltas", faltas));
    }
}
