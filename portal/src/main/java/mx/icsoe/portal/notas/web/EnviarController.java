package mx.icsoe.portal.notas.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.notas.EnviarInformativa;
import mx.icsoe.portal.notas.MotivoDeNota;
import mx.icsoe.portal.notas.TextoDeNota;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Motivo;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.RevisarInformativa;
import mx.icsoe.portal.presentacion.Revision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Enviar a firma»: qué se envía, qué lo impide y un mensaje opcional. Quien puede firmar no se envía nada a sí mismo. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.ENVIAR_A_FIRMA)
@RequestMapping(Ruta.BASE + "/enviar")
class EnviarController {

    private final HiloPedido pedido;
    private final RevisarInformativa revisar;
    private final EnviarInformativa enviar;
    private final HiloDeNotas hilo;

    EnviarController(HiloPedido pedido, RevisarInformativa revisar, EnviarInformativa enviar, HiloDeNotas hilo) {
        this.pedido = pedido;
        this.revisar = revisar;
        this.enviar = enviar;
        this.hilo = hilo;
    }

    @GetMapping
    Pagina confirmar(Identidad identidad, @PathVariable String id, Recuperado recuperado) {
        var informativa = pedido.informativa(identidad, id);
        if (identidad.capturista().isEmpty()) {
            return Pagina.irA(new Ruta(informativa).revisar());
        }
        return informativa instanceof Informativa.EnCaptura
                ? pagina(revisar.revisar(informativa), recuperado.uno("mensaje").orElse(""), List.of())
                : Pagina.irA(new Ruta(informativa).raiz());
    }

    @PostMapping
    Pagina enviar(
            Identidad identidad,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String mensaje) {
        var informativa = pedido.informativa(identidad, id);
        if (identidad.capturista().isEmpty()) {
            return Pagina.irA(new Ruta(informativa).revisar());
        }
        if (!TextoDeNota.cabe(mensaje)) {
            return pagina(revisar.revisar(informativa), mensaje, List.of(MotivoDeNota.MENSAJE_LARGO.en("mensaje")))
                    .conFaltas();
        }
        return switch (enviar.enviar(identidad, informativa.id(), version, TextoDeNota.leer(mensaje))) {
            case EnviarInformativa.Resultado.Enviada(var enviada) -> Pagina.irA(new Ruta(enviada).raiz());
            // Ya no está cerrada: se muestra como sigue estando.
            case EnviarInformativa.Resultado.Impedida() ->
                pagina(revisar.revisar(informativa), mensaje, List.of()).conFaltas();
            case EnviarInformativa.Resultado.YaEnviada(var actual) -> choque(actual, mensaje, MotivoDeNota.YA_ENVIADA);
            case EnviarInformativa.Resultado.Cambiada(var actual) ->
                choque(actual, mensaje, MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS);
            case EnviarInformativa.Resultado.NoExiste() -> throw HiloPedido.noExiste();
        };
    }

    private Pagina choque(Informativa actual, String mensaje, Motivo motivo) {
        return pagina(revisar.revisar(actual), mensaje, List.of(motivo.en("estado")))
                .conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Revision revision, String mensaje, List<Falta> faltas) {
        var leido = hilo.de(revision.contenido().informativa());
        return Pagina.de(
                "notas/enviar",
                Map.of(
                        "vista",
                        new EnvioVista(revision, leido.porAtender(), mensaje),
                        "ultimo",
                        leido.ultimo(),
                        "identificador",
                        pedido.identificador(""),
                        "faltas",
                        faltas));
    }
}
