package mx.icsoe.portal.informativas.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.informativas.ReabrirInformativa;
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

/** La página de una informativa: sus pasos mientras se prepara, y en qué acabó después. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
@RequestMapping("/icsoe/informativas/{id}")
class InformativaController {

    private final InformativaPedida pedida;
    private final VistaDeInformativas vista;
    private final ReabrirInformativa reabrir;
    private final HiloDeNotas hilo;

    InformativaController(
            InformativaPedida pedida, VistaDeInformativas vista, ReabrirInformativa reabrir, HiloDeNotas hilo) {
        this.pedida = pedida;
        this.vista = vista;
        this.reabrir = reabrir;
        this.hilo = hilo;
    }

    @GetMapping
    Pagina ver(Identidad identidad, @PathVariable String id) {
        return pagina(pedida.de(identidad, id), List.of());
    }

    /** «Volver a capturar» una devuelta. */
    @Acceso(
            value = Rol.CONTRATISTA,
            capturista = {Facultad.CAPTURAR, Facultad.CARGAR_TRABAJADORES})
    @PostMapping("/reabrir")
    Pagina reabrir(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "0") int version) {
        var informativa = pedida.de(identidad, id);
        var cambio = reabrir.reabrir(identidad.contratista(), informativa.id(), version, identidad.autor());
        return switch (cambio) {
            case Cambio.Listo(var abierta) -> Pagina.irA(RutaDeInformativa.de(abierta.ficha()));
            case Cambio.Choque(var actual) -> choque(actual, MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS);
            case Cambio.Negado(var actual) -> choque(actual, MotivoDeInformativa.YA_NO_SE_PUEDE);
            case Cambio.NoExiste() -> throw InformativaPedida.noExiste();
        };
    }

    private Pagina choque(Informativa actual, MotivoDeInformativa motivo) {
        return pagina(actual, List.of(motivo.en("estado"))).conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Informativa informativa, List<Falta> faltas) {
        return Pagina.de(
                "informativas/informativa",
                Map.of("vista", vista.de(informativa), "hilo", hilo.de(informativa), "faltas", faltas));
    }
}
