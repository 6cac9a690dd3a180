package mx.icsoe.portal.acceso.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.acceso.MotivoDeAcceso;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Quien;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pasos 5 y 6: elegir cómo entrar y la página donde se da la e.firma. */
@Controller
@Acceso(Rol.PUBLICO)
class AccesoController {

    static final String EFIRMA = "/icsoe/acceso/efirma";

    private final Contratistas contratistas;

    AccesoController(Contratistas contratistas) {
        this.contratistas = contratistas;
    }

    @GetMapping("/icsoe/acceso")
    Pagina acceso() {
        return siNoHaEntrado(Pagina.de("acceso/acceso"));
    }

    @GetMapping(EFIRMA)
    Pagina efirma(@RequestParam(required = false) Optional<String> caduca) {
        return siNoHaEntrado(
                caduca.isPresent()
                        ? formulario(MotivoDeAcceso.SIN_VALIDACION.falta(), "").conFaltas()
                        : Pagina.de("acceso/efirma"));
    }

    /** Solo llega aquí un navegador que no corrió los guiones: ningún campo secreto lleva nombre, así que no se envía. */
    @PostMapping(EFIRMA)
    Pagina sinGuiones(@RequestParam(defaultValue = "") String rfc) {
        return formulario(MotivoDeAcceso.SIN_GUIONES.falta(), rfc).conFaltas();
    }

    private static Pagina formulario(Falta falta, String rfc) {
        return Pagina.de("acceso/efirma", Map.of("faltas", List.of(falta), "rfc", rfc));
    }

    private Pagina siNoHaEntrado(Pagina pagina) {
        return Quien.enSesion()
                .map(identidad -> contratistas.estadoDeDatosGenerales(identidad.contratista()))
                .map(estado -> Pagina.irA(estado.siguientePaso()))
                .orElse(pagina);
    }
}
