package mx.icsoe.portal.notas.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.AnotarAlRevisar;
import mx.icsoe.portal.notas.Conversar;
import mx.icsoe.portal.notas.MotivoDeNota;
import mx.icsoe.portal.notas.NotaId;
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

/** «Agregar nota» al revisar: el contratista pide corregir algo de la informativa, de un contrato o de uno de sus campos. */
@Controller
@Acceso(Rol.CONTRATISTA)
@RequestMapping(Ruta.BASE + "/notas")
class NotaNuevaController {

    private final HiloPedido pedido;
    private final AnotarAlRevisar anotar;
    private final Conversar conversar;

    NotaNuevaController(HiloPedido pedido, AnotarAlRevisar anotar, Conversar conversar) {
        this.pedido = pedido;
        this.anotar = anotar;
        this.conversar = conversar;
    }

    @GetMapping("/nueva")
    Pagina escribir(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String contrato,
            Recuperado recuperado) {
        var informativa = pedido.informativa(identidad, id);
        if (!Conversar.abierto(informativa)) {
            return Pagina.irA(new Ruta(informativa).hilo());
        }
        var formulario = NotaForm.de(recuperado, contrato, pedido.identificador(""));
        return pagina(informativa, contrato(informativa, contrato), formulario);
    }

    /** Por mandar hasta devolver, que es lo de siempre; o de una vez, con {@code accion=mandar}. */
    @PostMapping("/nueva")
    Pagina agregar(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String contrato,
            @RequestParam Map<String, String> escrito) {
        var informativa = pedido.informativa(identidad, id);
        var deCual = contrato(informativa, contrato);
        var formulario = NotaForm.de(escrito, pedido.identificador(escrito.getOrDefault("identificador", "")));
        if (!Conversar.abierto(informativa)) {
            return pagina(informativa, deCual, formulario.conFaltas(List.of(MotivoDeNota.HILO_CERRADO.en("estado"))))
                    .conEstado(HttpStatus.CONFLICT);
        }
        return switch (formulario.leer(NotaForm.temas(informativa, deCual))) {
            case NotaForm.Lectura.ConFaltas(var faltas) ->
                pagina(informativa, deCual, formulario.conFaltas(faltas)).conFaltas();
            case NotaForm.Lectura.Leida(var tema, var texto) -> {
                NotaId nueva = formulario.identificador();
                if (informativa instanceof Informativa.EnFirma && !formulario.mandar()) {
                    anotar.guardar(identidad, informativa, nueva, tema, texto);
                    yield Pagina.irA(new Ruta(informativa).revisar() + "#contratos");
                }
                conversar.observar(identidad, informativa, nueva, tema, texto);
                yield Pagina.irA(new Ruta(informativa).enElHilo(nueva));
            }
        };
    }

    /** Quita una que aún no se manda. */
    @PostMapping("/quitar")
    Pagina quitar(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String nota,
            @RequestParam(defaultValue = "") String regreso) {
        var informativa = pedido.informativa(identidad, id);
        NotaId.leer(nota).ifPresent(una -> anotar.quitar(identidad, informativa, una));
        var ruta = new Ruta(informativa);
        return Pagina.irA(regreso.equals("devolver") ? ruta.devolver() : ruta.hilo());
    }

    private Optional<Contrato> contrato(Informativa informativa, String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(pedido.contrato(informativa, id));
    }

    private Pagina pagina(Informativa informativa, Optional<Contrato> contrato, NotaForm formulario) {
        return Pagina.de(
                "notas/nueva",
                Map.of(
                        "informativa", informativa,
                        "ruta", new Ruta(informativa),
                        "contrato", contrato,
                        "formulario", formulario,
                        "opciones", NotaForm.opciones(informativa, contrato)));
    }
}
