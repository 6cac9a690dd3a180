package mx.icsoe.portal.pruebas;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.sesiones.Destinos;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Una entrada sin e.firma, por el mismo camino que la verdadera; solo existe en las pruebas que la importan. */
@TestComponent
@Controller
@ResponseBody
@Acceso(Rol.PUBLICO)
public class EntradaDePruebaController {

    private final Sesiones sesiones;
    private final Destinos destinos;
    private final InstantSource reloj;

    EntradaDePruebaController(Sesiones sesiones, Destinos destinos, InstantSource reloj) {
        this.sesiones = sesiones;
        this.destinos = destinos;
        this.reloj = reloj;
    }

    /** Contesta la ficha contra CSRF que llevaría el formulario. */
    @GetMapping("/icsoe/prueba/formulario")
    String formulario(CsrfToken ficha) {
        return ficha.getToken();
    }

    /** Abre sesión y contesta a dónde iba la persona. */
    @PostMapping("/icsoe/prueba/entrar")
    String entrar(
            HttpServletRequest peticion,
            HttpServletResponse respuesta,
            @RequestParam(defaultValue = "EKU9003173C9") String rfc) {
        var contratista = new ContratistaId(UUID.nameUUIDFromBytes(rfc.getBytes(StandardCharsets.UTF_8)));
        sesiones.abrir(
                peticion,
                respuesta,
                Identidad.conEfirma(contratista, new Rfc(rfc), "Contratista", "30001000000500003416", reloj.instant()));
        return destinos.tomar(peticion, respuesta).orElse("sin destino");
    }
}
