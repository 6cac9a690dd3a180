package mx.icsoe.portal.despacho.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;
import mx.icsoe.portal.despacho.CalendarioDePlazos;
import mx.icsoe.portal.despacho.DuenoDeCalendario;
import mx.icsoe.portal.despacho.SuscribirCalendario;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Llevar los plazos a un calendario: el archivo, o una dirección secreta que se puede renovar y apagar. */
@Controller
@Acceso(Rol.EN_SESION)
@RequestMapping(CalendarioController.RUTA)
class CalendarioController {

    static final String RUTA = "/icsoe/calendario-de-plazos";
    static final String TIPO = "text/calendar;charset=UTF-8";

    private final CalendarioDePlazos calendario;
    private final SuscribirCalendario suscribir;
    private final OrigenDelSitio origen;

    CalendarioController(CalendarioDePlazos calendario, SuscribirCalendario suscribir, OrigenDelSitio origen) {
        this.calendario = calendario;
        this.suscribir = suscribir;
        this.origen = origen;
    }

    @GetMapping
    Pagina ver(EnSesion quien) {
        return pagina(quien, Optional.empty());
    }

    /** El archivo, con los plazos de hoy; no se actualiza solo. */
    @GetMapping("/plazos.ics")
    ResponseEntity<byte[]> descargar(EnSesion quien) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TIPO)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("plazos-de-icsoe.ics")
                                .build()
                                .toString())
                .body(calendario.de(dueno(quien), true).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Abre una dirección nueva y la enseña en la misma respuesta: no se guarda, así que no hay otra página a la cual ir
     * después (ADR 0160).
     */
    @PostMapping("/direccion")
    Pagina abrir(EnSesion quien, @RequestParam(defaultValue = "") String nombres) {
        String ficha = suscribir.abrir(dueno(quien), nombres.equals("si"), autor(quien));
        return pagina(quien, Optional.of(origen.valor() + RUTA + "/" + ficha + ".ics"));
    }

    @PostMapping("/apagar")
    Pagina apagar(EnSesion quien) {
        suscribir.apagar(dueno(quien), autor(quien));
        return Pagina.irA(RUTA);
    }

    private Pagina pagina(EnSesion quien, Optional<String> direccion) {
        var dueno = dueno(quien);
        var parametros = new HashMap<String, Object>();
        parametros.put("deVarios", dueno.unico().isEmpty());
        suscribir.de(dueno).ifPresent(suscripcion -> parametros.put("suscripcion", suscripcion));
        direccion.ifPresent(cual -> parametros.put("direccion", cual));
        return Pagina.de("despacho/calendario", parametros);
    }

    /** El capturista, aunque ya haya elegido por quién trabaja, lleva los plazos de todos los que atiende. */
    private static DuenoDeCalendario dueno(EnSesion quien) {
        return switch (quien) {
            case CapturistaEnSesion capturista -> new DuenoDeCalendario.DelCapturista(capturista.id());
            case Identidad identidad ->
                identidad
                        .capturista()
                        .<DuenoDeCalendario>map(cada -> new DuenoDeCalendario.DelCapturista(cada.id()))
                        .orElseGet(() -> new DuenoDeCalendario.DelContratista(identidad.contratista()));
        };
    }

    private static Autor autor(EnSesion quien) {
        return switch (quien) {
            case CapturistaEnSesion capturista -> capturista.autor();
            case Identidad identidad -> identidad.autor();
        };
    }
}
