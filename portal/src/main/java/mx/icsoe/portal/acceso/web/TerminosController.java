package mx.icsoe.portal.acceso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.acceso.AceptarTerminos;
import mx.icsoe.portal.acceso.MotivoDeAcceso;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Paso 8: términos y condiciones, la primera vez y con cada versión nueva. */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true, antesDeTerminos = true)
class TerminosController {

    static final String RUTA = "/icsoe/terminos";

    private final AceptarTerminos aceptarTerminos;
    private final TerminosDeLaSesion deLaSesion;
    private final RumboDelContratista rumbo;

    TerminosController(AceptarTerminos aceptarTerminos, TerminosDeLaSesion deLaSesion, RumboDelContratista rumbo) {
        this.aceptarTerminos = aceptarTerminos;
        this.deLaSesion = deLaSesion;
        this.rumbo = rumbo;
    }

    @GetMapping(RUTA)
    Pagina terminos(Identidad identidad) {
        return pagina(identidad, List.of());
    }

    /**
     * Acepta.
     *
     * @param version la que se mostró: si mientras tanto salió otra, se pide leerla
     */
    @PostMapping(RUTA)
    Pagina aceptar(
            Identidad identidad,
            @RequestParam(required = false) Optional<String> acepto,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest peticion,
            HttpServletResponse respuesta) {
        if (acepto.isEmpty() || !aceptarTerminos.aceptar(identidad, version)) {
            return pagina(identidad, List.of(MotivoDeAcceso.TERMINOS_SIN_ACEPTAR.falta()))
                    .conFaltas();
        }
        deLaSesion.recordar(peticion, respuesta, version);
        return Pagina.irA(rumbo.conTerminosAceptados(peticion, respuesta, identidad));
    }

    private Pagina pagina(Identidad identidad, List<Falta> faltas) {
        return Pagina.de(
                "acceso/terminos",
                Map.of(
                        "terminos", aceptarTerminos.vigentes(),
                        "aceptados", aceptarTerminos.aceptados(identidad.contratista()),
                        "faltas", faltas));
    }
}
