package mx.icsoe.portal.contratos.web;

import java.util.Map;
import mx.icsoe.portal.contratos.AgregarContrato;
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

/** «Agregar contrato». */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(Direcciones.BASE + "/nuevo")
class NuevoContratoController {

    private final ContratosPedidos pedido;
    private final PaginaDeCaptura captura;
    private final AgregarContrato agregar;
    private final Uuid7 identificadores;

    NuevoContratoController(
            ContratosPedidos pedido, PaginaDeCaptura captura, AgregarContrato agregar, Uuid7 identificadores) {
        this.pedido = pedido;
        this.captura = captura;
        this.agregar = agregar;
        this.identificadores = identificadores;
    }

    /** El contrato ya tiene identificador antes de existir: enviar dos veces la página no agrega dos. */
    @GetMapping
    Pagina ver(Identidad quien, @PathVariable String informativa, Recuperado recuperado) {
        Informativa una = pedido.informativa(quien, informativa);
        return ContratosPedidos.admite(una)
                ? captura.mostrar(una, ContratoForm.nuevo(otroId()).con(recuperado), true)
                : Pagina.irA(new Direcciones(una.id()).lista());
    }

    @PostMapping
    Pagina enviar(
            Identidad quien,
            @PathVariable String informativa,
            @RequestParam Map<String, String> parametros,
            @RequestParam(defaultValue = "") String accion) {
        Informativa una = pedido.informativa(quien, informativa);
        var formulario = ContratoForm.de(parametros);
        if (accion.equals("validar")) {
            return captura.validar(quien, una, formulario, true);
        }
        return switch (PaginaDeCaptura.reglas(quien, una).leer(formulario.escrito())) {
            case LecturaDeContrato.ConFaltas(var faltas) -> captura.conFaltas(una, formulario, true, faltas);
            case LecturaDeContrato.Leido(var datos, var avisos) -> guardar(quien, una, formulario, datos);
        };
    }

    private Pagina guardar(Identidad quien, Informativa una, ContratoForm formulario, DatosDelContrato datos) {
        ContratoId id = ContratoId.leer(formulario.id()).orElseGet(this::otroId);
        return switch (agregar.agregar(quien.contratista(), una.id(), id, datos, quien.autor())) {
            case Guardado.Listo(var contrato) ->
                Pagina.irA(new Direcciones(una.id()).contrato(contrato.id()) + "?guardado=si");
            case Guardado.Choque(var actual) -> captura.choque(una, formulario, actual, datos);
            case Guardado.Eliminado eliminado ->
                captura.rechazo(una, formulario.conId(otroId()), true, MotivoDeContrato.YA_ELIMINADO);
            case Guardado.Cerrado cerrado ->
                captura.rechazo(
                        una,
                        formulario,
                        true,
                        ContratosPedidos.enCaptura(una)
                                ? MotivoDeContrato.INFORMATIVA_QUE_NO_ADMITE
                                : MotivoDeContrato.CERRADO);
        };
    }

    private ContratoId otroId() {
        return new ContratoId(identificadores.siguiente());
    }
}
