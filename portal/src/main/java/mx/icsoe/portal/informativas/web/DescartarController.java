package mx.icsoe.portal.informativas.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.CicloDeVida;
import mx.icsoe.portal.informativas.DescartarInformativa;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.informativas.Orden;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pregunta antes de descartar una informativa que se prepara. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping("/icsoe/informativas/{id}/descartar")
class DescartarController {

    private final InformativaPedida pedida;
    private final VistaDeInformativas vista;
    private final DescartarInformativa descartar;

    DescartarController(InformativaPedida pedida, VistaDeInformativas vista, DescartarInformativa descartar) {
        this.pedida = pedida;
        this.vista = vista;
        this.descartar = descartar;
    }

    @GetMapping
    Pagina preguntar(Identidad identidad, @PathVariable String id) {
        var informativa = pedida.de(identidad, id);
        return CicloDeVida.siguiente(Estado.de(informativa), Orden.DESCARTAR).isPresent()
                ? pagina(informativa, List.of())
                : Pagina.irA(RutaDeInformativa.de(informativa.ficha()));
    }

    @PostMapping
    Pagina descartar(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "0") int version) {
        var informativa = pedida.de(identidad, id);
        var cambio = descartar.descartar(identidad.contratista(), informativa.id(), version, identidad.autor());
        return switch (cambio) {
            case Cambio.Listo(var descartada) ->
                Pagina.irA(RutaDeInformativa.delEjercicio(
                        descartada.ficha().cuatrimestre().ejercicio()));
            case Cambio.Choque(var actual) -> choque(actual, MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS);
            case Cambio.Negado(var actual) -> choque(actual, MotivoDeInformativa.YA_NO_SE_PUEDE);
            case Cambio.NoExiste() -> throw InformativaPedida.noExiste();
        };
    }

    private Pagina choque(Informativa actual, MotivoDeInformativa motivo) {
        return pagina(actual, List.of(motivo.en("estado"))).conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Informativa informativa, List<Falta> faltas) {
        return Pagina.de("informativas/descartar", Map.of("vista", vista.de(informativa), "faltas", faltas));
    }
}
