package mx.icsoe.portal.trabajadores.web;

import java.util.HashMap;
import java.util.List;
import mx.icsoe.portal.informativas.Asunto;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.Cargas;
import mx.icsoe.portal.trabajadores.Trabajador;
import mx.icsoe.portal.trabajadores.TrabajadoresGuardados;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Los trabajadores de un contrato: ver, buscar, y por dónde se agregan. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
@RequestMapping(Direcciones.BASE)
class ListaDeTrabajadoresController {

    private static final int POR_PAGINA = 50;
    private static final int LARGO_DE_BUSQUEDA = 100;

    private final LugarPedido pedido;
    private final TrabajadoresGuardados trabajadores;
    private final Cargas cargas;
    private final HiloDeNotas hilo;

    ListaDeTrabajadoresController(
            LugarPedido pedido, TrabajadoresGuardados trabajadores, Cargas cargas, HiloDeNotas hilo) {
        this.pedido = pedido;
        this.trabajadores = trabajadores;
        this.cargas = cargas;
        this.hilo = hilo;
    }

    @GetMapping
    Pagina ver(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String hecho) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        return pagina(quien, lugar, "", "", HechoEnLaLista.de(hecho));
    }

    /** Por POST, aunque no cambia nada: un NSS no va en la dirección. */
    @PostMapping("/buscar")
    Pagina buscar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(defaultValue = "") String texto,
            @RequestParam(defaultValue = "") String despues) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        String buscado = texto.strip();
        return pagina(
                quien,
                lugar,
                buscado.substring(0, Math.min(LARGO_DE_BUSQUEDA, buscado.length())),
                despues,
                HechoEnLaLista.NINGUNO);
    }

    /** Quien recarga o regresa a una búsqueda, o a un formulario que se abrió desde la lista. */
    @GetMapping({"/buscar", "/cambiar", "/guardar", "/quitar", "/quitar/confirmar"})
    Pagina regresar(Identidad quien, @PathVariable String informativa, @PathVariable String contrato) {
        return Pagina.irA(
                pedido.lugar(quien, informativa, contrato).direcciones().lista());
    }

    private Pagina pagina(Identidad quien, Lugar lugar, String texto, String despues, HechoEnLaLista hecho) {
        var contratista = quien.contratista();
        var id = lugar.contrato().id();
        List<Trabajador> hallados = texto.isEmpty()
                ? trabajadores.pagina(contratista, id, despues, POR_PAGINA + 1)
                : trabajadores.hallar(contratista, id, texto, POR_PAGINA + 1);
        var parametros = new HashMap<String, Object>();
        parametros.put("lugar", lugar);
        parametros.put("cuantos", trabajadores.cuenta(contratista, id));
        parametros.put("trabajadores", hallados.subList(0, Math.min(POR_PAGINA, hallados.size())));
        parametros.put("hayMas", hallados.size() > POR_PAGINA);
        parametros.put("texto", texto);
        parametros.put("esInicio", despues.isEmpty());
        parametros.put("cargas", cargas.de(contratista, id));
        parametros.put("hecho", hecho);
        parametros.put("notas", hilo.de(lugar.informativa()).sobre(new Asunto.DeLosTrabajadores(id.valor())));
        return Pagina.de("trabajadores/lista", parametros);
    }
}
