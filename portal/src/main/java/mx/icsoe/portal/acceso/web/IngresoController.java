package mx.icsoe.portal.acceso.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.acceso.IngresarConEfirma;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** «Ingresar» (paso 7): abre la sesión, con identificador nuevo, y lleva a donde se iba. */
@Controller
@Acceso(Rol.PUBLICO)
class IngresoController {

    private final IngresarConEfirma ingresarConEfirma;
    private final Sesiones sesiones;
    private final RumboDelContratista rumbo;

    IngresoController(IngresarConEfirma ingresarConEfirma, Sesiones sesiones, RumboDelContratista rumbo) {
        this.ingresarConEfirma = ingresarConEfirma;
        this.sesiones = sesiones;
        this.rumbo = rumbo;
    }

    @PostMapping("/icsoe/acceso/efirma/ingresar")
    Pagina ingresar(HttpServletRequest peticion, HttpServletResponse respuesta) {
        String sesion = sesiones.ligadura(peticion, respuesta).hex();
        return ingresarConEfirma
                .ingresar(sesion)
                .map(identidad -> abrir(peticion, respuesta, identidad))
                .orElseGet(() -> Pagina.irA(AccesoController.EFIRMA + "?caduca"));
    }

    private Pagina abrir(HttpServletRequest peticion, HttpServletResponse respuesta, Identidad identidad) {
        var estaba = sesiones.quienEstuvo(peticion);
        sesiones.abrir(peticion, respuesta, identidad);
        return Pagina.irA(rumbo.alEntrar(peticion, respuesta, identidad, estaba));
    }
}
