package mx.icsoe.portal.contratos.web;

import java.util.Map;
import mx.icsoe.portal.contratos.CambiarContrato;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.Guardado;
import mx.icsoe.portal.contratos.LecturaDeContrato;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cambiar un contrato ya agregado. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(Direcciones.BASE + "/{contrato}/cambiar")
class CambiarContratoController {

    private final ContratosPedidos pedido;
    private final PaginaDeCaptura captura;
    private final CambiarContrato cambiar;
    private final Uuid7 identificadores;

    CambiarContratoController(
            ContratosPedidos pedido, PaginaDeCaptura captura, CambiarContrato cambiar, Uuid7 identificadores) {
        this.pedido = pedido;
        this.captura = captura;
        this.cambiar = cambiar;
        this.identificadores = identificadores;
    }

    @GetMapping
    Pagina ver(
            Identidad quien, @PathVariable String informativa, @PathVariable String contrato, Recuperado recuperado) {
        Informativa una = pedido.informativa(quien, informativa);
        Contrato uno = pedido.contrato(una, contrato);
        return ContratosPedidos.enCaptura(una)
                ? captura.mostrar(una, ContratoForm.de(uno).con(recuperado), false)
                : Pagina.irA(new Direcciones(una.id()).contrato(uno.id()));
    }

    /** El contrato pudo eliminarse mientras se escribía: por eso aquí no es un 404. */
    @PostMapping
    Pagina enviar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam Map<String, String> parametros,
            @RequestParam(defaultValue = "") String accion) {
        Informativa una = pedido.informativa(quien, informativa);
        ContratoId id = pedido.aunqueSeHayaEliminado(una, contrato);
        var formulario = ContratoForm.de(parametros).delContrato(id);
        if (accion.equals("validar")) {
            return captura.validar(quien, una, formulario, false);
        }
        return switch (PaginaDeCaptura.reglas(quien, una).leer(formulario.escrito())) {
            case LecturaDeContrato.ConFaltas(var faltas) -> captura.conFaltas(una, formulario, false, faltas);
            case LecturaDeContrato.Leido(var datos, var avisos) -> guardar(quien, una, id, formulario, datos);
        };
    }

    private Pagina guardar(
            Identidad quien, Informativa una, ContratoId id, ContratoForm formulario, DatosDelContrato datos) {
        return switch (cambiar.cambiar(quien.contratista(), una.id(), id, datos, formulario.version(), quien.autor())) {
            case Guardado.Listo(var contrato) ->
                Pagina.irA(new Direcciones(una.id()).contrato(contrato.id()) + "?guardado=si");
            case Guardado.Choque(var actual) -> captura.choque(una, formulario, actual, datos);
            case Guardado.Eliminado eliminado -> eliminado(una, formulario);
            case Guardado.Cerrado cerrado -> captura.rechazo(una, formulario, false, MotivoDeContrato.CERRADO);
        };
    }

    private Pagina eliminado(Informativa una, ContratoForm formulario) {
        var otro = formulario.conId(new ContratoId(identificadores.siguiente()));
        return captura.rechazo(una, otro, true, MotivoDeContrato.YA_ELIMINADO);
    }
}
