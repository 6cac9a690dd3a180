package mx.icsoe.portal.contratos.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.FiltroDeContratos;
import mx.icsoe.portal.contratos.FiltroDeContratos.Pendiente;
import mx.icsoe.portal.contratos.ListarContratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Facultad;
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

/** Los contratos de una informativa: buscar, filtrar, y por dónde se agregan. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
@RequestMapping(Direcciones.BASE)
class ListaDeContratosController {

    private static final int LARGO_DE_BUSQUEDA = 100;

    private final ContratosPedidos pedido;
    private final ListarContratos lista;

    ListaDeContratosController(ContratosPedidos pedido, ListarContratos lista) {
        this.pedido = pedido;
        this.lista = lista;
    }

    @GetMapping
    Pagina ver(
            Identidad quien,
            @PathVariable String informativa,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") String pagina,
            @RequestParam(defaultValue = "") String hecho) {
        return pagina(quien, informativa, new FiltroDeContratos("", pendiente(ver)), pagina, hecho);
    }

    /** Por POST, aunque no cambia nada: lo que se busca puede ser un RFC, y un RFC no va en la dirección. */
    @PostMapping("/buscar")
    Pagina buscar(
            Identidad quien,
            @PathVariable String informativa,
            @RequestParam(defaultValue = "") String texto,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") String pagina) {
        String buscado = texto.strip();
        var filtro = new FiltroDeContratos(
                buscado.substring(0, Math.min(LARGO_DE_BUSQUEDA, buscado.length())), pendiente(ver));
        return pagina(quien, informativa, filtro, pagina, "");
    }

    /** Quien recarga o regresa a una búsqueda. */
    @GetMapping("/buscar")
    Pagina regresar(Identidad quien, @PathVariable String informativa) {
        return Pagina.irA(new Direcciones(pedido.informativa(quien, informativa).id()).lista());
    }

    private Pagina pagina(Identidad quien, String informativa, FiltroDeContratos filtro, String pagina, String hecho) {
        Informativa una = pedido.informativa(quien, informativa);
        var parametros = new HashMap<String, Object>();
        parametros.put("direcciones", new Direcciones(una.id()));
        parametros.put("informativa", una);
        parametros.put("lista", lista.listar(una.ficha(), filtro, numero(pagina)));
        parametros.put("filtro", filtro);
        parametros.put("hecho", HechoEnLaLista.de(hecho));
        return Pagina.de("contratos/lista", parametros);
    }

    private static int numero(String texto) {
        return texto.matches("[0-9]{1,6}") ? Integer.parseInt(texto) : 1;
    }

    private static Pendiente pendiente(String ver) {
        return Stream.of(Pendiente.values())
                .filter(uno -> uno.name().equals(ver.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElse(Pendiente.CUALQUIERA);
    }
}
