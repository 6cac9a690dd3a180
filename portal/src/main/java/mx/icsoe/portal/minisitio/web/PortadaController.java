package mx.icsoe.portal.minisitio.web;

import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** El camino de la guía hasta el minisitio: pasos 1 a 3. */
@Controller
@Acceso(Rol.PUBLICO)
class PortadaController {

    private final CalendarioPublico calendario;

    PortadaController(CalendarioPublico calendario) {
        this.calendario = calendario;
    }

    @GetMapping("/")
    Pagina portada() {
        return Pagina.de("minisitio/portada", "plazo", calendario.plazo());
    }

    @GetMapping("/patrones-o-empresas")
    Pagina patrones() {
        return Pagina.de("minisitio/patrones");
    }

    @GetMapping("/patrones-o-empresas/cumplimiento-de-obligaciones-fiscales")
    Pagina obligaciones() {
        return Pagina.de("minisitio/obligaciones", "plazo", calendario.plazo());
    }
}
