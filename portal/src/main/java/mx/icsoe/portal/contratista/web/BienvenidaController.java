package mx.icsoe.portal.contratista.web;

import java.util.Map;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** El mensaje que pide los datos generales después de aceptar los términos (paso 9). */
@Controller
@Acceso(Rol.CONTRATISTA)
class BienvenidaController {

    private final ConsultarDatosGenerales consulta;

    BienvenidaController(ConsultarDatosGenerales consulta) {
        this.consulta = consulta;
    }

    @GetMapping("/icsoe/bienvenida")
    Pagina ver(Identidad identidad) {
        return Pagina.de("contratista/bienvenida", Map.of("datos", consulta.de(identidad.contratista())));
    }
}
