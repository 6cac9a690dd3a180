package mx.icsoe.portal.trabajadores.web;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.Captura;
import mx.icsoe.portal.trabajadores.CapturarTrabajador;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Agregar trabajador». */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CARGAR_TRABAJADORES)
@RequestMapping(Direcciones.BASE + "/agregar")
class AgregarTrabajadorController {

    private final LugarPedido pedido;
    private final CapturarTrabajador capturar;

    AgregarTrabajadorController(LugarPedido pedido, CapturarTrabajador capturar) {
        this.pedido = pedido;
        this.capturar = capturar;
    }

    @GetMapping
    Pagina ver(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String hecho) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        return lugar.enCaptura()
                ? pagina(lugar, TrabajadorForm.VACIO, List.of(), HechoEnLaLista.de(hecho))
                : Pagina.irA(lugar.direcciones().lista());
    }

    @PostMapping
    Pagina agregar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @ModelAttribute TrabajadorForm formulario,
            @RequestParam(defaultValue = "") String seguir) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        return switch (capturar.agregar(
                quien.contratista(), lugar.contrato().id(), formulario.escrito(), quien.autor())) {
            case Captura.Guardada(var avisos) ->
                Pagina.irA(hecho(avisos)
                        .en(
                                seguir.isEmpty()
                                        ? lugar.direcciones().lista()
                                        : lugar.direcciones().agregar()));
            case Captura.ConFaltas faltas ->
                pagina(lugar, formulario, TrabajadorForm.faltas(faltas), HechoEnLaLista.NINGUNO)
                        .conFaltas();
            case Captura.Choque _, Captura.SinPermiso _ ->
                Pagina.irA(HechoEnLaLista.NADA.en(lugar.direcciones().lista()));
        };
    }

    private static HechoEnLaLista hecho(List<MotivoDeTrabajador> avisos) {
        if (avisos.contains(MotivoDeTrabajador.SBC_BAJO)) {
            return HechoEnLaLista.AGREGADO_CON_SBC_BAJO;
        }
        return avisos.contains(MotivoDeTrabajador.SBC_ALTO)
                ? HechoEnLaLista.AGREGADO_CON_SBC_ALTO
                : HechoEnLaLista.AGREGADO;
    }

    private static Pagina pagina(Lugar lugar, TrabajadorForm formulario, List<Falta> faltas, HechoEnLaLista hecho) {
        return Pagina.de(
                "trabajadores/agregar",
                Map.of("lugar", lugar, "formulario", formulario, "faltas", faltas, "hecho", hecho));
    }
}
