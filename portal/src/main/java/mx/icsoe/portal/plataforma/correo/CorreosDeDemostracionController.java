package mx.icsoe.portal.plataforma.correo;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.interfaz.Tramo;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Los correos que en la demostración no salen. Cualquiera los lee, porque quien prueba es todas las personas a la vez; con
 * un servidor de correo configurado esta página no existe.
 */
@Controller
@Acceso(Rol.PUBLICO)
@ConditionalOnProperty(name = CorreoConfiguration.MODO, havingValue = "demostracion", matchIfMissing = true)
@RequestMapping(CorreosDeDemostracionController.RUTA)
class CorreosDeDemostracionController {

    static final String RUTA = "/icsoe/demostracion/correos";

    private static final int POR_PAGINA = 25;

    private final BandejaDeDemostracion bandeja;

    CorreosDeDemostracionController(BandejaDeDemostracion bandeja) {
        this.bandeja = bandeja;
    }

    @GetMapping
    Pagina lista(@RequestParam Optional<String> pagina) {
        var tramo = Tramo.leer(pagina, bandeja.cuantos(), POR_PAGINA);
        return Pagina.de(
                "plataforma/correos", Map.of("recibidos", bandeja.pagina(POR_PAGINA, tramo.desde()), "tramo", tramo));
    }

    @GetMapping("/{id}")
    Pagina ver(@PathVariable String id) {
        return Uuid7.leer(id)
                .flatMap(bandeja::uno)
                .map(uno -> Pagina.de("plataforma/correoRecibido", "recibido", uno))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
