package mx.icsoe.portal.trabajadores.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.Cargas;
import mx.icsoe.portal.trabajadores.DeshacerCarga;
import mx.icsoe.portal.trabajadores.PropiedadesDeCargas;
import mx.icsoe.portal.trabajadores.ReporteDeCarga;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** En qué va un archivo, qué hay que corregir, y cómo deshacerlo. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CARGAR_TRABAJADORES)
@RequestMapping(Direcciones.CARGAS)
class CargaDeTrabajadoresController {

    private static final int POR_PAGINA = 100;

    private final LugarPedido pedido;
    private final Cargas cargas;
    private final DeshacerCarga deshacer;
    private final ReporteDeCarga reporte;
    private final PropiedadesDeCargas propiedades;

    CargaDeTrabajadoresController(
            LugarPedido pedido,
            Cargas cargas,
            DeshacerCarga deshacer,
            ReporteDeCarga reporte,
            PropiedadesDeCargas propiedades) {
        this.pedido = pedido;
        this.cargas = cargas;
        this.deshacer = deshacer;
        this.reporte = reporte;
        this.propiedades = propiedades;
    }

    @GetMapping
    Pagina ver(Identidad quien, @PathVariable String carga, @RequestParam(defaultValue = "1") String pagina) {
        Carga una = pedido.carga(quien, carga);
        int numero = pagina.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(pagina) : 1;
        var tropiezos = cargas.tropiezos(quien.contratista(), una.id(), (numero - 1) * POR_PAGINA, POR_PAGINA + 1);
        var parametros = new HashMap<String, Object>();
        parametros.put("vista", new CargaVista(una));
        parametros.put("lugar", pedido.lugar(quien, una));
        parametros.put("tropiezos", tropiezos.subList(0, Math.min(POR_PAGINA, tropiezos.size())));
        parametros.put("detalleIncompleto", una.conError() + una.avisos() > propiedades.tropiezos());
        parametros.put("hayMas", tropiezos.size() > POR_PAGINA);
        parametros.put("pagina", numero);
        return Pagina.de("trabajadores/carga", parametros);
    }

    @PostMapping("/cancelar")
    Pagina cancelar(Identidad quien, @PathVariable String carga) {
        Carga una = pedido.carga(quien, carga);
        deshacer.cancelar(una, quien.autor());
        return Pagina.irA(Direcciones.carga(una.id()));
    }

    @GetMapping("/deshacer")
    Pagina preguntar(Identidad quien, @PathVariable String carga) {
        Carga una = pedido.carga(quien, carga);
        return Pagina.de(
                "trabajadores/deshacer", Map.of("vista", new CargaVista(una), "lugar", pedido.lugar(quien, una)));
    }

    @PostMapping("/deshacer")
    Pagina deshacer(Identidad quien, @PathVariable String carga) {
        Carga una = pedido.carga(quien, carga);
        Lugar lugar = pedido.lugar(quien, una);
        boolean deshecha = deshacer.deshacer(una, quien.autor()).isPresent();
        return Pagina.irA((deshecha ? HechoEnLaLista.DESHECHO : HechoEnLaLista.NADA)
                .en(lugar.direcciones().lista()));
    }

    @GetMapping("/reporte.csv")
    void csv(
            Identidad quien,
            @PathVariable String carga,
            @RequestParam(defaultValue = "") String filas,
            HttpServletResponse respuesta) {
        reportar(pedido.carga(quien, carga), filas, Descarga.CSV, respuesta);
    }

    @GetMapping("/reporte.xlsx")
    void xlsx(
            Identidad quien,
            @PathVariable String carga,
            @RequestParam(defaultValue = "") String filas,
            HttpServletResponse respuesta) {
        reportar(pedido.carga(quien, carga), filas, Descarga.XLSX, respuesta);
    }

    private void reportar(Carga carga, String filas, Descarga formato, HttpServletResponse respuesta) {
        var cuales = filas.equals("con-error") ? ReporteDeCarga.Filas.CON_ERROR : ReporteDeCarga.Filas.TODAS;
        reporte.escribir(carga, cuales, formato.en(respuesta, "reporte-de-trabajadores", "Trabajadores"));
    }
}
