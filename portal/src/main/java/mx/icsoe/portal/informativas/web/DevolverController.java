package mx.icsoe.portal.informativas.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.DevolverInformativa;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
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

/** Devuelve a captura, con una nota, la informativa que estaba lista para firmarse. */
@Controller
@Acceso(Rol.CONTRATISTA)
@RequestMapping("/icsoe/informativas/{id}/devolver")
class DevolverController {

    private final InformativaPedida pedida;
    private final VistaDeInformativas vista;
    private final DevolverInformativa devolver;

    DevolverController(InformativaPedida pedida, VistaDeInformativas vista, DevolverInformativa devolver) {
        this.pedida = pedida;
        this.vista = vista;
        this.devolver = devolver;
    }

    @GetMapping
    Pagina escribir(Identidad identidad, @PathVariable String id, Recuperado recuperado) {
        var informativa = pedida.de(identidad, id);
        return informativa instanceof Informativa.EnFirma
                ? pagina(informativa, recuperado.uno("nota").orElse(""), List.of())
                : Pagina.irA(RutaDeInformativa.de(informativa.ficha()));
    }

    @PostMapping
    Pagina devolver(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String nota) {
        var informativa = pedida.de(identidad, id);
        if (nota.isBlank() || nota.strip().length() > DevolverInformativa.LARGO_DE_NOTA) {
            return pagina(informativa, nota, List.of(MotivoDeInformativa.NOTA.en("nota")))
                    .conFaltas();
        }
        var cambio =
                devolver.devolver(identidad.contratista(), informativa.id(), version, nota.strip(), identidad.autor());
        return switch (cambio) {
            case Cambio.Listo(var devuelta) -> Pagina.irA(RutaDeInformativa.de(devuelta.ficha()));
            case Cambio.Choque(var actual) -> choque(actual, nota, MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS);
            case Cambio.Negado(var actual) -> choque(actual, nota, MotivoDeInformativa.YA_NO_SE_PUEDE);
            case Cambio.NoExiste() -> throw InformativaPedida.noExiste();
        };
    }

    private Pagina choque(Informativa actual, String nota, MotivoDeInformativa motivo) {
        return pagina(actual, nota, List.of(motivo.en("estado"))).conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Informativa informativa, String nota, List<Falta> faltas) {
        return Pagina.de(
                "informativas/devolver", Map.of("vista", vista.de(informativa), "nota", nota, "faltas", faltas));
    }
}
