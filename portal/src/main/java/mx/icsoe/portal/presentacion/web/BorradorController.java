package mx.icsoe.portal.presentacion.web;

import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.EmitirBorrador;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** El borrador en PDF de lo que se está revisando, con la marca «SIN VALIDEZ». */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
class BorradorController {

    private final Pedida pedida;
    private final EmitirBorrador borrador;

    BorradorController(Pedida pedida, EmitirBorrador borrador) {
        this.pedida = pedida;
        this.borrador = borrador;
    }

    @GetMapping("/icsoe/informativas/{id}/revisar/borrador")
    ResponseEntity<byte[]> borrador(Identidad identidad, @PathVariable String id) {
        byte[] pdf = borrador.emitir(pedida.informativa(identidad, id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("borrador-sin-validez.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
