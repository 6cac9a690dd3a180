package mx.icsoe.portal.minisitio.web;

import java.util.Map;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** El minisitio ICSOE (guía 1, paso 4): qué es, quién presenta, qué se necesita y cuándo. */
@Controller
@Acceso(Rol.PUBLICO)
class MinisitioController {

    private final CalendarioPublico calendario;

    MinisitioController(CalendarioPublico calendario) {
        this.calendario = calendario;
    }

    @GetMapping("/icsoe")
    Pagina minisitio() {
        return Pagina.de(
                "minisitio/icsoe", Map.of("plazo", calendario.plazo(), "calendario", calendario.anioEnCurso()));
    }

    @GetMapping("/icsoe/calendario")
    Pagina calendario() {
        return Pagina.de("minisitio/calendario", Map.of("plazo", calendario.plazo(), "anios", calendario.anios()));
    }
}
