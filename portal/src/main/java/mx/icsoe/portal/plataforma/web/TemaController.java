package mx.icsoe.portal.plataforma.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Los dos colores de la institución como hoja de estilo: la CSP no admite estilos dentro de la página. */
@Controller
@Acceso(Rol.PUBLICO)
class TemaController {

    private final Tema tema;

    TemaController(Tema tema) {
        this.tema = tema;
    }

    @GetMapping("/tema.css")
    void colores(HttpServletResponse respuesta) throws IOException {
        respuesta.setContentType("text/css;charset=UTF-8");
        respuesta.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=600");
        respuesta
                .getWriter()
                .write(":root{--principal:%s;--accion:%s}".formatted(tema.colorPrincipal(), tema.colorAccion()));
    }
}
