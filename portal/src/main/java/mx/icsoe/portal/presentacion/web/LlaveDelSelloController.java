package mx.icsoe.portal.presentacion.web;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import mx.icsoe.portal.plataforma.sello.Sello;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lo que hace falta para comprobar acuses sin conexión: el certificado del sello y el programa. */
@Controller
@Acceso(Rol.PUBLICO)
class LlaveDelSelloController {

    private static final Base64.Encoder EN_RENGLONES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Sello sello;

    LlaveDelSelloController(@Lazy Sello sello) {
        this.sello = sello;
    }

    @GetMapping("/verificar/sello.pem")
    ResponseEntity<String> certificado() throws CertificateEncodingException {
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + EN_RENGLONES.encodeToString(sello.certificado().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .body(pem);
    }

    /** El de {@code docs/verificador}: un solo archivo, que corre con {@code java VerificarAcuse.java}. */
    @GetMapping("/verificar/VerificarAcuse.java")
    ResponseEntity<Resource> programa() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("VerificarAcuse.java")
                                .build()
                                .toString())
                .body(new ClassPathResource("verificador/VerificarAcuse.java"));
    }
}
