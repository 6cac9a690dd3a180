package mx.icsoe.portal.notas.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.notas.DevolverConNotas;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.notas.NotasPorMandar;
import mx.icsoe.portal.notas.Regreso;
import mx.icsoe.portal.notas.TextoDeNota;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Motivo;
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

/** Devuelve a captura, con una nota general y las que se hayan atado, la que estaba lista para firmarse. */
@Controller
@Acceso(Rol.CONTRATISTA)
@RequestMapping(Ruta.BASE + "/devolver")
class DevolverController {

    private final HiloPedido pedido;
    private final NotasPorMandar porMandar;
    private final DevolverConNotas devolver;

    DevolverController(HiloPedido pedido, NotasPorMandar porMandar, DevolverConNotas devolver) {
        this.pedido = pedido;
        this.porMandar = porMandar;
        this.devolver = devolver;
    }

    @GetMapping
    Pagina escribir(Identidad identidad, @PathVariable String id, Recuperado recuperado) {
        var informativa = pedido.informativa(identidad, id);
        return informativa instanceof Informativa.EnFirma
                ? pagina(
                        informativa,
                        pedido.identificador(""),
                        recuperado.uno("nota").orElse(""),
                        List.of())
                : Pagina.irA(new Ruta(informativa).raiz());
    }

    @PostMapping
    Pagina devolver(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String identificador,
            @RequestParam(defaultValue = "") String nota) {
        var informativa = pedido.informativa(identidad, id);
        NotaId nueva = pedido.identificador(identificador);
        Optional<String> general = general(informativa, nota);
        if (general.isEmpty()) {
            return pagina(informativa, nueva, nota, List.of(MotivoDeInformativa.NOTA.en("nota")))
                    .conFaltas();
        }
        return switch (devolver.devolver(identidad, informativa.id(), version, nueva, general.get())) {
            case Regreso.Listo(var devuelta) -> Pagina.irA(new Ruta(devuelta).raiz());
            case Regreso.Impedido(var actual, var motivo) -> choque(actual, nueva, nota, motivo);
            case Regreso.Cambiada(var actual) ->
                choque(
                        actual,
                        nueva,
                        nota,
                        actual instanceof Informativa.EnFirma
                                ? MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS
                                : MotivoDeInformativa.YA_NO_SE_PUEDE);
            case Regreso.NoExiste() -> throw HiloPedido.noExiste();
        };
    }

    /** Quien ya anotó lo que hay que corregir no tiene que decirlo otra vez. */
    private Optional<String> general(Informativa informativa, String nota) {
        return TextoDeNota.leer(nota)
                .or(() -> Optional.of(DevolverConNotas.HAY_NOTAS)
                        .filter(hay -> TextoDeNota.cabe(nota))
                        .filter(hay -> !porMandar
                                .de(informativa.contratista(), informativa.id())
                                .isEmpty()));
    }

    private Pagina choque(Informativa actual, NotaId nueva, String nota, Motivo motivo) {
        return pagina(actual, nueva, nota, List.of(motivo.en("estado"))).conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Informativa informativa, NotaId nueva, String nota, List<Falta> faltas) {
        return Pagina.de(
                "notas/devolver",
                Map.of(
                        "informativa", informativa,
                        "ruta", new Ruta(informativa),
                        "identificador", nueva,
                        "porMandar", porMandar.de(informativa.contratista(), informativa.id()),
                        "nota", nota,
                        "faltas", faltas));
    }
}
