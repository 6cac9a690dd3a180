package mx.icsoe.portal.presentacion.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.sesiones.Sesiones;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.OrigenDelSitio;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.CadenaVigente;
import mx.icsoe.portal.presentacion.MotivoDePresentacion;
import mx.icsoe.portal.presentacion.PresentarInformativa;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** La firma: muestra la cadena original y recibe lo que firmó el navegador. */
@Controller
@Acceso(value = Rol.CONTRATISTA, conEfirma = true)
@RequestMapping("/icsoe/informativas/{id}/firmar")
class FirmarController {

    private final Pedida pedida;
    private final CadenaVigente cadenas;
    private final PresentarInformativa presentar;
    private final Sesiones sesiones;
    private final OrigenDelSitio origen;

    FirmarController(
            Pedida pedida,
            CadenaVigente cadenas,
            PresentarInformativa presentar,
            Sesiones sesiones,
            OrigenDelSitio origen) {
        this.pedida = pedida;
        this.cadenas = cadenas;
        this.presentar = presentar;
        this.sesiones = sesiones;
        this.origen = origen;
    }

    @GetMapping
    Pagina ver(
            Identidad identidad, @PathVariable String id, HttpServletRequest peticion, HttpServletResponse respuesta) {
        var informativa = pedida.informativa(identidad, id);
        var presentada = pedida.presentacion(informativa);
        if (presentada.isPresent()) {
            return Pagina.irA("/acuses/" + presentada.get().folio());
        }
        if (!(informativa instanceof Informativa.EnFirma)) {
            return Pagina.irA("/icsoe/informativas/" + informativa.id() + "/revisar");
        }
        if (pedida.intencion(informativa).isPresent()) {
            return Pagina.de("presentacion/sellando", "falta", MotivoDePresentacion.SELLO_CAIDO);
        }
        String sesion = sesiones.ligadura(peticion, respuesta).hex();
        return Pagina.de(
                "presentacion/firmar",
                Map.of(
                        "informativa", informativa.ficha(),
                        "rfc", identidad.rfc().valor(),
                        "origen", origen.valor(),
                        "cadena", cadenas.de(informativa, sesion)));
    }

    @Limitado(Limite.FIRMA_POR_CONTRATISTA)
    @PostMapping
    ResponseEntity<RespuestaDeFirma> firmar(
            Identidad identidad, @PathVariable String id, HttpServletRequest peticion, HttpServletResponse respuesta)
            throws IOException {
        var informativa = pedida.informativa(identidad, id);
        String sesion = sesiones.ligadura(peticion, respuesta).hex();
        return SolicitudDeFirma.leer(peticion.getInputStream())
                .map(recibida -> presentar.presentar(identidad, informativa.id(), sesion, recibida))
                .map(FirmarController::respuesta)
                .orElseGet(() -> rechazo(RespuestaDeFirma.rechazada(MotivoDePresentacion.FIRMA_ILEGIBLE.en("cer"))));
    }

    private static ResponseEntity<RespuestaDeFirma> respuesta(PresentarInformativa.Resultado resultado) {
        return switch (resultado) {
            case PresentarInformativa.Resultado.Presentada(var folio) ->
                en(HttpStatus.OK, RespuestaDeFirma.presentada("/acuses/" + folio));
            case PresentarInformativa.Resultado.Rechazada(var falta) -> rechazo(RespuestaDeFirma.rechazada(falta));
            case PresentarInformativa.Resultado.PorSellar() ->
                en(HttpStatus.ACCEPTED, RespuestaDeFirma.rechazada(MotivoDePresentacion.SELLO_CAIDO.en("estado")));
        };
    }

    private static ResponseEntity<RespuestaDeFirma> rechazo(RespuestaDeFirma respuesta) {
        return en(HttpStatus.UNPROCESSABLE_CONTENT, respuesta);
    }

    /** Siempre JSON, pida lo que pida el navegador: solo lo lee nuestro guion. */
    private static ResponseEntity<RespuestaDeFirma> en(HttpStatus estado, RespuestaDeFirma respuesta) {
        return ResponseEntity.status(estado)
                .contentType(MediaType.APPLICATION_JSON)
                .body(respuesta);
    }
}
