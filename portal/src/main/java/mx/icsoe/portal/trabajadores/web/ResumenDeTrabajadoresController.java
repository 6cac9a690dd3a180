package mx.icsoe.portal.trabajadores.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.TrabajadoresGuardados;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** El paso «Trabajadores» de una informativa: cuántos lleva cada contrato. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
class ResumenDeTrabajadoresController {

    private final LugarPedido pedido;
    private final Contratos contratos;
    private final TrabajadoresGuardados trabajadores;

    ResumenDeTrabajadoresController(LugarPedido pedido, Contratos contratos, TrabajadoresGuardados trabajadores) {
        this.pedido = pedido;
        this.contratos = contratos;
        this.trabajadores = trabajadores;
    }

    @GetMapping("/icsoe/informativas/{informativa}/trabajadores")
    Pagina ver(Identidad quien, @PathVariable String informativa) {
        Informativa una = pedido.informativa(quien, informativa);
        List<Contrato> suyos = contratos.de(quien.contratista(), una.id());
        Map<ContratoId, Long> cuentas = trabajadores.cuentas(
                quien.contratista(), suyos.stream().map(Contrato::id).toList());
        return Pagina.de(
                "trabajadores/resumen",
                Map.of(
                        "informativa",
                        una,
                        "renglones",
                        suyos.stream()
                                .map(suyo ->
                                        new RenglonDeResumen(new Lugar(una, suyo), cuentas.getOrDefault(suyo.id(), 0L)))
                                .toList()));
    }
}
