package mx.icsoe.portal.documentos.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import mx.icsoe.portal.documentos.DocumentoId;
import mx.icsoe.portal.documentos.LecturaDeDocumentos;
import mx.icsoe.portal.documentos.LecturaDeDocumentos.Abierto;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Rol;
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
import org.springframework.web.server.ResponseStatusException;

/** «Ver archivo» (guía 1, paso 17). */
@Controller
class ArchivoController {

    /** Nada entra, nadie lo enmarca y corre aislado; el visor puede descargar, imprimir y abrir enlaces (ADR 0062). */
    private static final String POLITICA = String.join(
            "; ",
            "default-src 'none'",
            "sandbox allow-downloads allow-modals allow-popups",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'");

    private final LecturaDeDocumentos lectura;

    ArchivoController(LecturaDeDocumentos lectura) {
        this.lectura = lectura;
    }

    /** Lo ajeno, lo retirado y lo que no existe se responden igual: 404. */
    @GetMapping("/icsoe/contratista/documentos/{id}")
    @Acceso(Rol.CONTRATISTA)
    ResponseEntity<Resource> ver(@PathVariable String id, Identidad identidad, HttpServletResponse respuesta) {
        Abierto abierto = DocumentoId.leer(id)
                .flatMap(documento -> lectura.abrir(identidad.contratista(), identidad.autor(), documento))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // Sustituye a la de las páginas; como encabezado de la entidad se sumaría a ella.
        respuesta.setHeader("Content-Security-Policy", POLITICA);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(abierto.documento().bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        enLinea(abierto.documento().nombre()))
                .body(new InputStreamResource(abierto.contenido()));
    }

    private static String enLinea(String nombre) {
        return ContentDisposition.inline()
                .filename(nombre, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
