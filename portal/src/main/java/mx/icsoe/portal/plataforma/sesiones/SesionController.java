package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Quien;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Lo que los guiones de la página piden mientras alguien escribe: seguir en sesión y conservar lo escrito. */
@Controller
@Acceso(value = Rol.EN_SESION, antesDeTerminos = true)
class SesionController {

    private final Sesiones sesiones;
    private final Borradores borradores;

    SesionController(Sesiones sesiones, Borradores borradores) {
        this.sesiones = sesiones;
        this.borradores = borradores;
    }

    @PostMapping("/icsoe/sesion/seguir")
    ResponseEntity<Map<String, Long>> seguir(HttpServletRequest peticion) {
        return sesiones.seguir(peticion)
                .map(resta -> ResponseEntity.ok(Map.of("resta", resta.toSeconds())))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    /** Conserva los campos de la página que los envía (encabezado {@code Referer}). */
    @PostMapping("/icsoe/borrador")
    ResponseEntity<Void> conservar(HttpServletRequest peticion) {
        borradores.conservar(peticion);
        return ResponseEntity.noContent().build();
    }

    /** Tira lo recuperado y regresa a la página tal como estaba guardada. */
    @PostMapping("/icsoe/borrador/descartar")
    ResponseEntity<Void> descartar(HttpServletRequest peticion) {
        String regreso = RutaPropia.pagina(peticion)
                .map(pagina -> {
                    Quien.enSesion().ifPresent(identidad -> borradores.descartar(identidad, pagina, peticion));
                    return pagina.valor();
                })
                .orElse("/icsoe");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(regreso))
                .build();
    }
}
