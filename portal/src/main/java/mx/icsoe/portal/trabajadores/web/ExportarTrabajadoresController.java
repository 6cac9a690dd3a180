package mx.icsoe.portal.trabajadores.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.Trabajador;
import mx.icsoe.portal.trabajadores.Trabajadores;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Los trabajadores en una tabla que se descarga: los de un contrato, tal como se vuelven a subir, o los de toda la
 * informativa, con su contrato al lado. Se escriben conforme se leen.
 */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
class ExportarTrabajadoresController {

    private static final String HOJA = "Trabajadores";
    private static final List<ColumnaDeTabla> DEL_CONTRATO = List.of(
            ColumnaDeTabla.numero("Contrato", 10),
            ColumnaDeTabla.texto("RFC del contratante", 20),
            ColumnaDeTabla.general("Contratante", 44));

    private final LugarPedido pedido;
    private final Contratos contratos;
    private final Trabajadores trabajadores;

    ExportarTrabajadoresController(LugarPedido pedido, Contratos contratos, Trabajadores trabajadores) {
        this.pedido = pedido;
        this.contratos = contratos;
        this.trabajadores = trabajadores;
    }

    @GetMapping(Direcciones.BASE + "/tabla.csv")
    void csv(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            HttpServletResponse respuesta) {
        delContrato(pedido.lugar(quien, informativa, contrato).contrato(), Descarga.CSV, respuesta);
    }

    @GetMapping(Direcciones.BASE + "/tabla.xlsx")
    void xlsx(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            HttpServletResponse respuesta) {
        delContrato(pedido.lugar(quien, informativa, contrato).contrato(), Descarga.XLSX, respuesta);
    }

    @GetMapping("/icsoe/informativas/{informativa}/trabajadores/tabla.csv")
    void csv(Identidad quien, @PathVariable String informativa, HttpServletResponse respuesta) {
        deTodos(quien, informativa, Descarga.CSV, respuesta);
    }

    @GetMapping("/icsoe/informativas/{informativa}/trabajadores/tabla.xlsx")
    void xlsx(Identidad quien, @PathVariable String informativa, HttpServletResponse respuesta) {
        deTodos(quien, informativa, Descarga.XLSX, respuesta);
    }

    private void delContrato(Contrato contrato, Descarga formato, HttpServletResponse respuesta) {
        String nombre = "trabajadores-del-contrato-" + contrato.numero();
        try (var tabla = formato.en(respuesta, nombre, HOJA).apply(PlantillaDeTrabajadoresController.COLUMNAS)) {
            trabajadores.recorrer(contrato.contratista(), contrato.id(), uno -> tabla.fila(celdas(uno)));
        }
    }

    private void deTodos(Identidad quien, String informativa, Descarga formato, HttpServletResponse respuesta) {
        List<Contrato> suyos = contratos.de(
                quien.contratista(), pedido.informativa(quien, informativa).id());
        List<ColumnaDeTabla> columnas = Stream.concat(
                        DEL_CONTRATO.stream(), PlantillaDeTrabajadoresController.COLUMNAS.stream())
                .toList();
        try (var tabla = formato.en(respuesta, "trabajadores", HOJA).apply(columnas)) {
            for (Contrato contrato : suyos) {
                List<String> deEste = List.of(
                        Integer.toString(contrato.numero()),
                        contrato.contratante().rfc().valor(),
                        contrato.contratante().nombre());
                trabajadores.recorrer(quien.contratista(), contrato.id(), uno -> {
                    var celdas = new ArrayList<>(deEste);
                    celdas.addAll(celdas(uno));
                    tabla.fila(celdas);
                });
            }
        }
    }

    private static List<String> celdas(Trabajador uno) {
        return List.of(
                uno.nss().valor(),
                uno.curp().valor(),
                uno.sbc().texto(),
                uno.nombre().orElse(""));
    }
}
