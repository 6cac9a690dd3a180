package mx.icsoe.portal.minisitio.web;

import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** La ayuda, el catálogo de errores y los avisos que el pie enlaza. */
@Controller
@Acceso(Rol.PUBLICO)
class AyudaController {

    private final MotivosPublicados motivos;

    AyudaController(MotivosPublicados motivos) {
        this.motivos = motivos;
    }

    @GetMapping("/ayuda")
    Pagina ayuda() {
        return Pagina.de("minisitio/ayuda");
    }

    @GetMapping("/ayuda/errores")
    Pagina errores() {
        return Pagina.de("minisitio/errores", "asuntos", motivos.porAsunto());
    }

    @GetMapping("/accesibilidad")
    Pagina accesibilidad() {
        return Pagina.de("minisitio/accesibilidad");
    }

    @GetMapping("/privacidad")
    Pagina privacidad() {
        return Pagina.de("minisitio/privacidad");
    }
}
