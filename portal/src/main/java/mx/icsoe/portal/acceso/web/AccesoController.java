package mx.icsoe.portal.acceso.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.acceso.MotivoDeAcceso;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Medio;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
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
    private final OrigenDelSitio origen;

    AccesoController(Contratistas contratistas, OrigenDelSitio origen) {
        this.contratistas = contratistas;
        this.origen = origen;
    }

    @GetMapping("/icsoe/acceso")
    Pagina acceso() {
        return siNoHaEntrado(Pagina.de("acceso/acceso", "origen", origen.valor()));
    }

    /**
     * La página de la e.firma.
     *
     * @param caduca si se vuelve aquí porque «Ingresar» llegó tarde
     */
    @GetMapping(EFIRMA)
    Pagina efirma(@RequestParam Optional<String> caduca) {
        var pagina = caduca.isPresent()
                ? pagina("", List.of(MotivoDeAcceso.SIN_VALIDACION.falta())).conFaltas()
                : pagina("", List.of());
        return entroConLlave() ? pagina : siNoHaEntrado(pagina);
    }

    /** Solo llega aquí un navegador que no corrió los guiones: ningún campo secreto lleva nombre, así que no se envía. */
    @PostMapping(EFIRMA)
    Pagina sinGuiones(@RequestParam(defaultValue = "") String rfc) {
        return pagina(rfc, List.of(MotivoDeAcceso.SIN_GUIONES.falta())).conFaltas();
    }

    private Pagina pagina(String rfc, List<Falta> faltas) {
        return Pagina.de("acceso/efirma", Map.of("origen", origen.valor(), "rfc", rfc, "faltas", faltas));
    }

    /** Quien entró con su llave de acceso puede querer ahora lo que pide la e.firma. */
    private static boolean entroConLlave() {
        return Quien.enSesion()
                .filter(quien -> quien.medio() instanceof Medio.LlaveDeAcceso)
                .isPresent();
    }

    private Pagina siNoHaEntrado(Pagina pagina) {
        if (Quien.capturista().isPresent()) {
            return Pagina.irA("/icsoe/mis-contratistas");
        }
        return Quien.enSesion()
                .map(identidad -> contratistas.estadoDeDatosGenerales(identidad.contratista()))
                .map(estado -> Pagina.irA(estado.siguientePaso()))
                .orElse(pagina);
    }
}
