package mx.icsoe.portal.notas.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.Conversar;
import mx.icsoe.portal.notas.MotivoDeNota;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.notas.NotaPorMandar;
import mx.icsoe.portal.notas.Notas;
import mx.icsoe.portal.notas.NotasPorMandar;
import mx.icsoe.portal.notas.TextoDeNota;
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

/** El hilo entero, que ven igual el contratista y sus capturistas, y donde se escribe mientras la informativa se prepara. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
@RequestMapping(Ruta.BASE + "/notas")
class HiloController {

    private final HiloPedido pedido;
    private final Notas notas;
    private final NotasPorMandar porMandar;
    private final HiloDeNotas hilo;
    private final Conversar conversar;

    HiloController(HiloPedido pedido, Notas notas, NotasPorMandar porMandar, HiloDeNotas hilo, Conversar conversar) {
        this.pedido = pedido;
        this.notas = notas;
        this.porMandar = porMandar;
        this.hilo = hilo;
        this.conversar = conversar;
    }

    @GetMapping
    Pagina ver(Identidad identidad, @PathVariable String id, Recuperado recuperado) {
        var informativa = pedido.informativa(identidad, id);
        return pagina(
                identidad,
                informativa,
                pedido.identificador(recuperado.uno("identificador").orElse("")),
                recuperado.uno("texto").orElse(""),
                List.of());
    }

    /** «Agregar al hilo». */
    @Acceso(
            value = Rol.CONTRATISTA,
            capturista = {Facultad.CAPTURAR, Facultad.CARGAR_TRABAJADORES, Facultad.ENVIAR_A_FIRMA})
    @PostMapping
    Pagina escribir(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String identificador,
            @RequestParam(defaultValue = "") String texto) {
        var informativa = pedido.informativa(identidad, id);
        NotaId nueva = pedido.identificador(identificador);
        Optional<String> leido = TextoDeNota.leer(texto);
        if (!Conversar.abierto(informativa)) {
            return pagina(identidad, informativa, nueva, texto, List.of(MotivoDeNota.HILO_CERRADO.en("estado")))
                    .conEstado(HttpStatus.CONFLICT);
        }
        if (leido.isEmpty()) {
            return pagina(identidad, informativa, nueva, texto, List.of(MotivoDeNota.TEXTO.en("texto")))
                    .conFaltas();
        }
        conversar.escribir(identidad, informativa, nueva, leido.get());
        return Pagina.irA(new Ruta(informativa).enElHilo(nueva));
    }

    private Pagina pagina(
            Identidad identidad, Informativa informativa, NotaId nueva, String texto, List<Falta> faltas) {
        return Pagina.de(
                "notas/hilo",
                Map.of(
                        "vista",
                        new HiloVista(
                                informativa,
                                notas.de(informativa.contratista(), informativa.id()),
                                hilo.de(informativa)),
                        "porMandar",
                        sinMandar(identidad, informativa),
                        "identificador",
                        nueva,
                        "texto",
                        texto,
                        "faltas",
                        faltas));
    }

    /** Lo que el contratista aún no manda no lo ve nadie más. */
    private List<NotaPorMandar> sinMandar(Identidad identidad, Informativa informativa) {
        return identidad.capturista().isPresent()
                ? List.of()
                : porMandar.de(informativa.contratista(), informativa.id());
    }
}
