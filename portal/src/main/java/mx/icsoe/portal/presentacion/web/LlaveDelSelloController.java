package mx.icsoe.portal.presentacion.web;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import mx.icsoe.portal.plataforma.sello.Sello;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** El certificado del sello, para comprobar acuses sin conexión. */
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
}
