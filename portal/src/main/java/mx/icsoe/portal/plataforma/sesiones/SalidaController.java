package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Salir del portal; repetirlo no hace daño. */
@Controller
@Acceso(Rol.PUBLICO)
class SalidaController {

    private final Sesiones sesiones;

    SalidaController(Sesiones sesiones) {
        this.sesiones = sesiones;
    }

    @PostMapping("/icsoe/salir")
    ResponseEntity<Void> salir(HttpServletRequest peticion, HttpServletResponse respuesta) {
        sesiones.cerrar(peticion, respuesta);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/icsoe/salida")
                .build();
    }

    @GetMapping("/icsoe/salida")
    Pagina salida() {
        return Pagina.de("plataforma/salida");
    }
}
