package mx.icsoe.portal.presentacion.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.PaqueteDelAcuse;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.VerificarFolio;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** La página de confirmación, que se puede guardar para siempre, y lo que de ella se descarga. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
class AcuseController {

    private static final String FOLIO = "/acuses/{folio:[A-Za-z0-9]+}";

    private final Pedida pedida;
    private final VerificarFolio verificar;
    private final PaqueteDelAcuse paquete;

    AcuseController(Pedida pedida, VerificarFolio verificar, PaqueteDelAcuse paquete) {
        this.pedida = pedida;
        this.verificar = verificar;
        this.paquete = paquete;
    }

    @GetMapping(FOLIO)
    Pagina ver(Identidad identidad, @PathVariable String folio) {
        var presentacion = pedida.presentacion(identidad, folio);
        return Pagina.de(
                "presentacion/acuse",
                "vista",
                new PublicadoVista(verificar.verificar(presentacion.folio()).orElseThrow(Pedida::noExiste), true));
    }

    @GetMapping(FOLIO + ".pdf")
    ResponseEntity<Resource> pdf(Identidad identidad, @PathVariable String folio) {
        var presentacion = pedida.presentacion(identidad, folio);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(presentacion.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, adjunto(presentacion, "pdf"))
                .body(new InputStreamResource(paquete.acuse(presentacion)));
    }

    @GetMapping(FOLIO + ".zip")
    void zip(Identidad identidad, @PathVariable String folio, HttpServletResponse respuesta) throws IOException {
        var presentacion = pedida.presentacion(identidad, folio);
        respuesta.setContentType("application/zip");
        respuesta.setHeader(HttpHeaders.CONTENT_DISPOSITION, adjunto(presentacion, "zip"));
        OutputStream salida = respuesta.getOutputStream();
        paquete.escribir(presentacion, salida);
        salida.flush();
    }

    private static String adjunto(Presentacion presentacion, String clase) {
        return ContentDisposition.attachment()
                .filename(presentacion.folio() + "." + clase)
                .build()
                .toString();
    }
}
