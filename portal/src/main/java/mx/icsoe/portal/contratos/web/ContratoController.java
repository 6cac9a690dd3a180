package mx.icsoe.portal.contratos.web;

import java.util.HashMap;
import java.util.List;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoEscrito;
import mx.icsoe.portal.contratos.CuentaDePersonal;
import mx.icsoe.portal.contratos.EliminarContrato;
import mx.icsoe.portal.contratos.LecturaDeContrato;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
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

/** Un contrato: todo lo que dice, sus domicilios, cuántos trabajadores tiene, y «Eliminar». */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
@RequestMapping(Direcciones.BASE + "/{contrato}")
class ContratoController {

    private final ContratosPedidos pedido;
    private final ResumenDeContrato resumen;
    private final CuentaDePersonal personal;
    private final EliminarContrato eliminar;
    private final HiloDeNotas hilo;

    ContratoController(
            ContratosPedidos pedido,
            ResumenDeContrato resumen,
            CuentaDePersonal personal,
            EliminarContrato eliminar,
            HiloDeNotas hilo) {
        this.pedido = pedido;
        this.resumen = resumen;
        this.personal = personal;
        this.eliminar = eliminar;
        this.hilo = hilo;
    }

    @GetMapping
    Pagina ver(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String guardado) {
        Informativa una = pedido.informativa(quien, informativa);
        Contrato uno = pedido.contrato(una, contrato);
        var parametros = new HashMap<String, Object>();
        parametros.put("direcciones", new Direcciones(una.id()));
        parametros.put("informativa", una);
        parametros.put("contrato", uno);
        parametros.put("datos", resumen.datos(uno, ContratosPedidos.enCaptura(una) && quien.tiene(Facultad.CAPTURAR)));
        parametros.put("domicilios", resumen.domicilios(uno));
        parametros.put("cambios", resumen.cambios(una, uno));
        parametros.put("avisos", avisos(quien, una, uno));
        parametros.put("notas", hilo.de(una).delContrato(uno.id().valor()));
        parametros.put("recienGuardado", guardado.equals("si"));
        parametros.put(
                "trabajadores",
                personal.cuentas(uno.contratista(), List.of(uno.id())).getOrDefault(uno.id(), 0L));
        return Pagina.de("contratos/contrato", parametros);
    }

    @Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
    @GetMapping("/eliminar")
    Pagina preguntar(Identidad quien, @PathVariable String informativa, @PathVariable String contrato) {
        Informativa una = pedido.informativa(quien, informativa);
        Contrato uno = pedido.contrato(una, contrato);
        if (!ContratosPedidos.enCaptura(una)) {
            return Pagina.irA(new Direcciones(una.id()).contrato(uno.id()));
        }
        var parametros = new HashMap<String, Object>();
        parametros.put("direcciones", new Direcciones(una.id()));
        parametros.put("contrato", uno);
        parametros.put(
                "trabajadores",
                personal.cuentas(uno.contratista(), List.of(uno.id())).getOrDefault(uno.id(), 0L));
        return Pagina.de("contratos/eliminar", parametros);
    }

    /** Eliminarlo otra vez, como en un doble clic, también lleva a la lista. */
    @Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
    @PostMapping("/eliminar")
    Pagina eliminar(Identidad quien, @PathVariable String informativa, @PathVariable String contrato) {
        Informativa una = pedido.informativa(quien, informativa);
        var id = pedido.aunqueSeHayaEliminado(una, contrato);
        boolean hecho = eliminar.eliminar(quien.contratista(), una.id(), id, quien.autor());
        return Pagina.irA(new Direcciones(una.id()).lista() + (hecho ? "?hecho=eliminado" : "?hecho=nada"));
    }

    private static List<Falta> avisos(Identidad quien, Informativa una, Contrato contrato) {
        return switch (PaginaDeCaptura.reglas(quien, una).leer(ContratoEscrito.de(contrato.datos()))) {
            case LecturaDeContrato.Leido(var datos, var avisos) -> avisos;
            case LecturaDeContrato.ConFaltas(var faltas) -> faltas;
        };
    }
}
