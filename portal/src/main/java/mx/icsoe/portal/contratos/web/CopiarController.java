package mx.icsoe.portal.contratos.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.FechasDelContrato;
import mx.icsoe.portal.contratos.FuenteDeCopia;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.contratos.lotes.PrepararLote;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;
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

/** «Copiar del cuatrimestre anterior»: todos o los que se elijan, con las fechas que se digan. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(Direcciones.BASE + "/copiar")
class CopiarController {

    private final ContratosPedidos pedido;
    private final FuenteDeCopia fuente;
    private final PrepararLote preparar;

    CopiarController(ContratosPedidos pedido, FuenteDeCopia fuente, PrepararLote preparar) {
        this.pedido = pedido;
        this.fuente = fuente;
        this.preparar = preparar;
    }

    @GetMapping
    Pagina ver(Identidad quien, @PathVariable String informativa) {
        Informativa una = pedido.informativa(quien, informativa);
        return ContratosPedidos.admite(una)
                ? pagina(una, CopiaForm.NUEVA, List.of())
                : Pagina.irA(new Direcciones(una.id()).lista());
    }

    @PostMapping
    Pagina revisar(
            Identidad quien,
            @PathVariable String informativa,
            @RequestParam(defaultValue = "") String cuales,
            @RequestParam(name = "elegido", defaultValue = "") List<String> elegidos,
            @RequestParam(defaultValue = "") String inicio,
            @RequestParam(defaultValue = "") String termino,
            @RequestParam(defaultValue = "") String conTrabajadores) {
        Informativa una = pedido.informativa(quien, informativa);
        var formulario = new CopiaForm(cuales, List.copyOf(elegidos), inicio, termino, conTrabajadores.equals("si"));
        var hay = fuente.para(una.ficha());
        if (!ContratosPedidos.admite(una) || hay.isEmpty()) {
            return Pagina.irA(new Direcciones(una.id()).copiar());
        }
        var originales = formulario.elegidos(hay.get().contratos());
        var faltas = faltas(formulario, originales, una.ficha().cuatrimestre());
        if (!faltas.isEmpty()) {
            return pagina(una, formulario, faltas).conFaltas();
        }
        var lote = preparar.deCopia(
                una.ficha(),
                "Copia del " + hay.get().informativa().cuatrimestre().nombre(),
                originales,
                FechaEscrita.leer(inicio).orElseThrow(),
                FechaEscrita.leer(termino),
                formulario.conTrabajadores(),
                quien.autor());
        return Pagina.irA(new Direcciones(una.id()).lote(lote));
    }

    private static List<Falta> faltas(CopiaForm formulario, List<Contrato> originales, Cuatrimestre cuatrimestre) {
        List<Falta> faltas = new ArrayList<>();
        if (originales.isEmpty()) {
            faltas.add(MotivoDeContrato.SIN_ELEGIR.en("cuales"));
        }
        faltas.addAll(new FechasDelContrato(cuatrimestre)
                .faltas("inicio", formulario.inicio(), "termino", formulario.termino()));
        return faltas;
    }

    private Pagina pagina(Informativa una, CopiaForm formulario, List<Falta> faltas) {
        var parametros = new HashMap<String, Object>();
        parametros.put("direcciones", new Direcciones(una.id()));
        parametros.put("informativa", una);
        fuente.para(una.ficha()).ifPresent(hay -> parametros.put("fuente", hay));
        parametros.put("formulario", formulario);
        parametros.put("faltas", faltas);
        return Pagina.de("contratos/copiar", parametros);
    }
}
