package mx.icsoe.portal.contratantes.web;

import java.util.Map;
import mx.icsoe.portal.contratantes.AcuseCompartido;
import mx.icsoe.portal.contratantes.Consulta;
import mx.icsoe.portal.contratantes.VerCompartidos;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.PaqueteDelAcuse;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Un contrato o un acuse que le dejaron ver a quien entró; lo que no, y lo que no existe, contestan lo mismo. */
@Controller
@Acceso(value = Rol.CONTRATANTE, conEfirma = true)
@RequestMapping(RutaDeContratantes.COMPARTIDOS + "/{contratista}")
class CompartidoController {

    private static final String ACUSE = "/acuses/{folio:[A-Za-z0-9]+}";

    private final VerCompartidos compartidos;
    private final ContratoVista vista;
    private final PaqueteDelAcuse paquete;

    CompartidoController(VerCompartidos compartidos, ContratoVista vista, PaqueteDelAcuse paquete) {
        this.compartidos = compartidos;
        this.vista = vista;
        this.paquete = paquete;
    }

    @GetMapping("/contratos/{contrato}")
    Pagina contrato(Identidad quien, @PathVariable String contratista, @PathVariable String contrato) {
        var visto = ContratistaId.leer(contratista)
                .flatMap(de -> ContratoId.leer(contrato).flatMap(id -> compartidos.contrato(quien, de, id)))
                .orElseThrow(CompartidoController::noExiste);
        return Pagina.de(
                "contratantes/contratoCompartido",
                Map.of("visto", visto, "datos", vista.datos(visto.uno()), "presentacion", vista.presentacion(visto)));
    }

    @GetMapping(ACUSE)
    Pagina acuse(Identidad quien, @PathVariable String contratista, @PathVariable String folio) {
        return Pagina.de(
                "contratantes/acuseCompartido",
                "vista",
                new AcuseCompartidoVista(acuse(quien, contratista, folio, Consulta.Que.ACUSE)));
    }

    @GetMapping(ACUSE + ".pdf")
    ResponseEntity<Resource> pdf(Identidad quien, @PathVariable String contratista, @PathVariable String folio) {
        var presentacion = acuse(quien, contratista, folio, Consulta.Que.PDF).presentacion();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(presentacion.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(presentacion.folio() + ".pdf")
                                .build()
                                .toString())
                .body(new InputStreamResource(paquete.acuse(presentacion)));
    }

    private AcuseCompartido acuse(Identidad quien, String contratista, String folio, Consulta.Que que) {
        return ContratistaId.leer(contratista)
                .flatMap(de -> Folio.leer(folio).flatMap(leido -> compartidos.acuse(quien, de, leido, que)))
                .orElseThrow(CompartidoController::noExiste);
    }

    private static ResponseStatusException noExiste() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
