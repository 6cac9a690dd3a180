package mx.icsoe.portal.notas.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.notas.Regreso;
import mx.icsoe.portal.notas.RetirarEnvio;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Motivo;
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

/** «Retirar del envío», que pregunta antes. El contratista no retira: devuelve. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.ENVIAR_A_FIRMA)
@RequestMapping(Ruta.BASE + "/retirar")
class RetirarController {

    private final HiloPedido pedido;
    private final RetirarEnvio retirar;
    private final HiloDeNotas hilo;

    RetirarController(HiloPedido pedido, RetirarEnvio retirar, HiloDeNotas hilo) {
        this.pedido = pedido;
        this.retirar = retirar;
        this.hilo = hilo;
    }

    @GetMapping
    Pagina preguntar(Identidad identidad, @PathVariable String id) {
        var informativa = pedido.informativa(identidad, id);
        if (identidad.capturista().isEmpty()) {
            return Pagina.irA(new Ruta(informativa).devolver());
        }
        return informativa instanceof Informativa.EnFirma
                ? pagina(informativa, List.of())
                : Pagina.irA(new Ruta(informativa).raiz());
    }

    @PostMapping
    Pagina retirar(Identidad identidad, @PathVariable String id, @RequestParam(defaultValue = "0") int version) {
        var informativa = pedido.informativa(identidad, id);
        if (identidad.capturista().isEmpty()) {
            return Pagina.irA(new Ruta(informativa).devolver());
        }
        return switch (retirar.retirar(identidad, informativa.id(), version)) {
            case Regreso.Listo(var abierta) -> Pagina.irA(new Ruta(abierta).raiz());
            case Regreso.Impedido(var actual, var motivo) -> choque(actual, motivo);
            case Regreso.Cambiada(var actual) -> choque(actual, MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS);
            case Regreso.NoExiste() -> throw HiloPedido.noExiste();
        };
    }

    private Pagina choque(Informativa actual, Motivo motivo) {
        return pagina(actual, List.of(motivo.en("estado"))).conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Informativa informativa, List<Falta> faltas) {
        return Pagina.de(
                "notas/retirar",
                Map.of(
                        "informativa",
                        informativa,
                        "ruta",
                        new Ruta(informativa),
                        "ultimo",
                        hilo.de(informativa).ultimo(),
                        "faltas",
                        faltas));
    }
}
