package mx.icsoe.portal.pruebas;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Rutas que solo existen en las pruebas que la importan. */
@TestComponent
@Controller
@ResponseBody
public class RutasDePruebaController {

    @Acceso(Rol.PUBLICO)
    @GetMapping("/icsoe/prueba/abierta")
    String abierta() {
        return "abierta";
    }

    @Acceso(Rol.PUBLICO)
    @Limitado(Limite.CATALOGO_POR_DIRECCION)
    @GetMapping("/icsoe/prueba/limitada")
    String limitada() {
        return "todavía";
    }

    @Acceso(value = Rol.CONTRATISTA, antesDeTerminos = true)
    @GetMapping("/icsoe/prueba/propia")
    String propia(Identidad identidad) {
        return identidad.getName();
    }

    @Acceso(value = Rol.EN_SESION, antesDeTerminos = true)
    @GetMapping("/icsoe/prueba/alguien")
    String alguien(EnSesion quien) {
        return quien.getName();
    }

    @Acceso(value = Rol.CONTRATISTA, antesDeTerminos = true)
    @PostMapping("/icsoe/prueba/propia")
    String guarda(@RequestParam String dato) {
        return "guardado " + dato;
    }

    @Acceso(value = Rol.CONTRATISTA, antesDeTerminos = true)
    @GetMapping("/icsoe/prueba/captura")
    String captura(Recuperado recuperado) {
        return recuperado.uno("calle").orElse("nada");
    }

    @Acceso(value = Rol.CONTRATISTA, antesDeTerminos = true)
    @PostMapping("/icsoe/prueba/captura")
    ResponseEntity<Void> guardaCaptura() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/icsoe/prueba/captura")
                .build();
    }

    @GetMapping("/icsoe/prueba/sin-declarar")
    String sinDeclarar() {
        return "nadie debe leer esto";
    }

    /** Contesta con ese estado, como lo haría cualquier parte del portal que no puede atender. */
    @Acceso(Rol.PUBLICO)
    @GetMapping("/icsoe/prueba/estado")
    void contesta(@RequestParam int estado, HttpServletResponse respuesta) throws IOException {
        if (estado == HttpStatus.TOO_MANY_REQUESTS.value()) {
            respuesta.setHeader(HttpHeaders.RETRY_AFTER, "300");
        }
        respuesta.sendError(estado);
    }

    @Acceso(Rol.PUBLICO)
    @GetMapping("/icsoe/prueba/tropieza")
    String tropieza() {
        return String.valueOf(Integer.parseInt("12ABC99"));
    }
}
