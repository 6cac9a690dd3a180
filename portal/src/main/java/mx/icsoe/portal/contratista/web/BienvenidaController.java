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
    private final PendientesDeInicio pendientes;

    BienvenidaController(ConsultarDatosGenerales consulta, PendientesDeInicio pendientes) {
        this.consulta = consulta;
        this.pendientes = pendientes;
    }

    @GetMapping("/icsoe/bienvenida")
    Pagina ver(Identidad identidad) {
        var datos = consulta.de(identidad.contratista());
        return Pagina.de("contratista/bienvenida", Map.of("datos", datos, "pendientes", pendientes.de(datos)));
    }
}
