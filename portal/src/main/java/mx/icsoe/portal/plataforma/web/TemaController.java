package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Los colores y el logotipo de la institución: la CSP no admite estilos dentro de la página ni imágenes de otros. */
@Controller
@Acceso(Rol.PUBLICO)
class TemaController {

    private static final String GUARDAR = "public, max-age=600";

    private final Tema tema;
    private final Optional<LogoDeTema> logo;

    TemaController(Tema tema) {
        this.tema = tema;
        this.logo = Optional.ofNullable(tema.logo()).map(LogoDeTema::leer);
    }

    @GetMapping("/tema/logo")
    ResponseEntity<byte[]> logo() {
        return logo.map(imagen -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(imagen.tipo()))
                        .header(HttpHeaders.CACHE_CONTROL, GUARDAR)
                        .body(imagen.contenido()))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/tema.css")
    void colores(HttpServletResponse respuesta) throws IOException {
        respuesta.setContentType("text/css;charset=UTF-8");
        respuesta.setHeader(HttpHeaders.CACHE_CONTROL, GUARDAR);
        respuesta
                .getWriter()
                .write(":root{--principal:%s;--accion:%s}".formatted(tema.colorPrincipal(), tema.colorAccion()));
    }
}
