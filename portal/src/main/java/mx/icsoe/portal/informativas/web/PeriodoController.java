package mx.icsoe.portal.informativas.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.Asunto;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
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

/** «Datos del periodo»: qué se informa y cuántos contratos llevará. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping("/icsoe/informativas/{id}/periodo")
class PeriodoController {

    private final InformativaPedida pedida;
    private final VistaDeInformativas vista;
    private final DeclararContratos declarar;
    private final HiloDeNotas hilo;

    PeriodoController(
            InformativaPedida pedida, VistaDeInformativas vista, DeclararContratos declarar, HiloDeNotas hilo) {
        this.pedida = pedida;
        this.vista = vista;
        this.declarar = declarar;
        this.hilo = hilo;
    }

    @GetMapping
    Pagina ver(Identidad identidad, @PathVariable String id, Recuperado recuperado) {
        var informativa = pedida.de(identidad, id);
        if (!seDeclara(informativa)) {
            return Pagina.irA(RutaDeInformativa.de(informativa.ficha()));
        }
        var formulario = PeriodoForm.de(informativa.ficha());
        return pagina(informativa, recuperado.hay() ? formulario.con(recuperado) : formulario, List.of(), Map.of());
    }

    @PostMapping
    Pagina guardar(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String contratos,
            @RequestParam(defaultValue = "0") int version) {
        var informativa = pedida.de(identidad, id);
        var formulario = new PeriodoForm(contratos, version);
        Optional<Integer> leidos = formulario.leer();
        if (leidos.isEmpty()) {
            return pagina(
                            informativa,
                            formulario,
                            List.of(MotivoDeInformativa.CONTRATOS_DECLARADOS.en("contratos")),
                            Map.of())
                    .conFaltas();
        }
        var cambio =
                declarar.declarar(identidad.contratista(), informativa.id(), version, leidos.get(), identidad.autor());
        return switch (cambio) {
            case Cambio.Listo(var guardada) -> Pagina.irA(RutaDeInformativa.de(guardada.ficha()));
            case Cambio.Choque(var actual) -> choque(actual, formulario);
            case Cambio.Negado(var actual) ->
                pagina(actual, formulario, List.of(MotivoDeInformativa.YA_NO_SE_PUEDE.en("estado")), Map.of())
                        .conEstado(HttpStatus.CONFLICT);
            case Cambio.NoExiste() -> throw InformativaPedida.noExiste();
        };
    }

    private Pagina choque(Informativa actual, PeriodoForm formulario) {
        return pagina(
                        actual,
                        formulario.sobre(actual.ficha()),
                        List.of(MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS.en("estado")),
                        Map.of("choque", PeriodoForm.de(actual.ficha()).contratos()))
                .conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Informativa informativa, PeriodoForm formulario, List<Falta> faltas, Map<String, ?> ademas) {
        var parametros = new HashMap<String, Object>(ademas);
        parametros.put("vista", vista.de(informativa));
        parametros.put("formulario", formulario);
        parametros.put("faltas", faltas);
        parametros.put("notas", hilo.de(informativa).sobre(new Asunto.DelPeriodo()));
        return Pagina.de("informativas/periodo", parametros);
    }

    private static boolean seDeclara(Informativa informativa) {
        return informativa instanceof Informativa.EnCaptura
                && informativa.ficha().tipo().llevaContratos();
    }
}
