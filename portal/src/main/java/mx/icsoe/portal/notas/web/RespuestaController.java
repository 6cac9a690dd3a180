package mx.icsoe.portal.notas.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.Conversar;
import mx.icsoe.portal.notas.MotivoDeNota;
import mx.icsoe.portal.notas.Nota;
import mx.icsoe.portal.notas.NotaId;
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

/** Contestar a una nota y marcarla como atendida. */
@Controller
@Acceso(
        value = Rol.CONTRATISTA,
        capturista = {Facultad.CAPTURAR, Facultad.CARGAR_TRABAJADORES, Facultad.ENVIAR_A_FIRMA})
@RequestMapping(Ruta.BASE + "/notas/{nota}")
class RespuestaController {

    private final HiloPedido pedido;
    private final Conversar conversar;

    RespuestaController(HiloPedido pedido, Conversar conversar) {
        this.pedido = pedido;
        this.conversar = conversar;
    }

    @GetMapping("/contestar")
    Pagina escribir(Identidad identidad, @PathVariable String id, @PathVariable String nota, Recuperado recuperado) {
        var informativa = pedido.informativa(identidad, id);
        Nota aquien = pedido.nota(informativa, nota);
        return Conversar.abierto(informativa)
                ? pagina(
                        informativa,
                        aquien,
                        pedido.identificador(recuperado.uno("identificador").orElse("")),
                        recuperado.uno("texto").orElse(""),
                        List.of())
                : Pagina.irA(new Ruta(informativa).enElHilo(aquien.id()));
    }

    @PostMapping("/contestar")
    Pagina contestar(
            Identidad identidad,
            @PathVariable String id,
            @PathVariable String nota,
            @RequestParam(defaultValue = "") String identificador,
            @RequestParam(defaultValue = "") String texto) {
        var informativa = pedido.informativa(identidad, id);
        Nota aquien = pedido.nota(informativa, nota);
        NotaId nueva = pedido.identificador(identificador);
        Optional<String> leido = TextoDeNota.leer(texto);
        if (!Conversar.abierto(informativa)) {
            return pagina(informativa, aquien, nueva, texto, List.of(MotivoDeNota.HILO_CERRADO.en("estado")))
                    .conEstado(HttpStatus.CONFLICT);
        }
        if (leido.isEmpty()) {
            return pagina(informativa, aquien, nueva, texto, List.of(MotivoDeNota.TEXTO.en("texto")))
                    .conFaltas();
        }
        conversar.contestar(identidad, informativa, nueva, aquien, leido.get());
        return Pagina.irA(new Ruta(informativa).enElHilo(nueva));
    }

    /** Marcarla dos veces no cambia quién la atendió. */
    @PostMapping("/atender")
    Pagina atender(Identidad identidad, @PathVariable String id, @PathVariable String nota) {
        var informativa = pedido.informativa(identidad, id);
        Nota cual = pedido.nota(informativa, nota);
        conversar.atender(identidad, informativa, cual);
        return Pagina.irA(new Ruta(informativa).enElHilo(cual.id()));
    }

    private static Pagina pagina(Informativa informativa, Nota aquien, NotaId nueva, String texto, List<Falta> faltas) {
        return Pagina.de(
                "notas/contestar",
                Map.of(
                        "ruta", new Ruta(informativa),
                        "nota", aquien,
                        "identificador", nueva,
                        "texto", texto,
                        "faltas", faltas));
    }
}
