package mx.icsoe.portal.despacho.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import mx.icsoe.portal.despacho.CalendarioDePlazos;
import mx.icsoe.portal.despacho.SuscribirCalendario;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** El calendario que lee un programa, sin sesión: la dirección misma es la llave. */
@Controller
class SuscripcionController {

    private static final Duration VALE = Duration.ofHours(1);

    private final CalendarioDePlazos calendario;
    private final SuscribirCalendario suscribir;

    SuscripcionController(CalendarioDePlazos calendario, SuscribirCalendario suscribir) {
        this.calendario = calendario;
        this.suscribir = suscribir;
    }

    @Acceso(Rol.PUBLICO)
    @Limitado(Limite.CALENDARIO_POR_DIRECCION)
    @GetMapping(CalendarioController.RUTA + "/{ficha:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> leer(@PathVariable String ficha) {
        return suscribir
                .conFicha(ficha)
                .map(suya -> calendario.de(suya.dueno(), suya.conNombres()))
                .map(texto -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, CalendarioController.TIPO)
                        .cacheControl(CacheControl.maxAge(VALE).cachePrivate())
                        .body(texto.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
