package mx.icsoe.portal.contratos.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.contratos.lotes.AnalizarArchivo;
import mx.icsoe.portal.contratos.lotes.AplicarLote;
import mx.icsoe.portal.contratos.lotes.Lote;
import mx.icsoe.portal.contratos.lotes.RevisarLote;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** La vista previa de lo que se va a agregar junto, y su aplicación. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(Direcciones.BASE + "/lotes/{lote}")
class LoteController {

    private final ContratosPedidos pedido;
    private final RevisarLote revisar;
    private final AplicarLote aplicar;

    LoteController(ContratosPedidos pedido, RevisarLote revisar, AplicarLote aplicar) {
        this.pedido = pedido;
        this.revisar = revisar;
        this.aplicar = aplicar;
    }

    @GetMapping
    Pagina ver(Identidad quien, @PathVariable String informativa, @PathVariable String lote) {
        Informativa una = pedido.informativa(quien, informativa);
        return pagina(quien, una, buscar(una, lote), new FechasDeCopia(Map.of()), List.of());
    }

    @PostMapping
    Pagina aplicar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String lote,
            @RequestParam(defaultValue = "") String huella,
            @RequestParam(defaultValue = "") String repetidos,
            @RequestParam Map<String, String> parametros) {
        Informativa una = pedido.informativa(quien, informativa);
        Lote uno = buscar(una, lote);
        var fechas = new FechasDeCopia(parametros);
        List<Lote.Contenido.Pedida> pedidas = List.of();
        if (uno.contenido() instanceof Lote.Contenido.Copias copias && !uno.aplicado()) {
            var faltas = fechas.faltas(copias, una.ficha().cuatrimestre());
            if (!faltas.isEmpty()) {
                return pagina(quien, una, uno, fechas, faltas).conFaltas();
            }
            pedidas = fechas.pedidas(copias);
        }
        var visto = new AplicarLote.Revisado(huella, repetidos.equals("si"), pedidas);
        return switch (aplicar.aplicar(
                quien.contratista(), una.id(), uno.id(), visto, PaginaDeCaptura.reglas(quien, una), quien.autor())) {
            case AplicarLote.Resultado.Aplicado aplicado ->
                Pagina.irA(new Direcciones(una.id()).lista() + "?hecho="
                        + (uno.contenido() instanceof Lote.Contenido.Copias ? "copiados" : "agregados"));
            case AplicarLote.Resultado.Cambiaron cambiaron ->
                conflicto(quien, una, uno, fechas, MotivoDeContrato.CAMBIARON_LOS_CONTRATOS);
            case AplicarLote.Resultado.SinCorrectos ninguno ->
                pagina(quien, una, uno, fechas, List.of(MotivoDeContrato.SIN_CORRECTOS.en("lote")))
                        .conFaltas();
            case AplicarLote.Resultado.SoloRepetidos ninguno ->
                pagina(quien, una, uno, fechas, List.of(MotivoDeContrato.SOLO_REPETIDOS.en("repetidos")))
                        .conFaltas();
            case AplicarLote.Resultado.Cerrado cerrado -> conflicto(quien, una, uno, fechas, MotivoDeContrato.CERRADO);
        };
    }

    @GetMapping("/reporte.csv")
    void reporteCsv(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String lote,
            HttpServletResponse respuesta) {
        reportar(analisis(quien, informativa, lote), Descarga.CSV, respuesta);
    }

    @GetMapping("/reporte.xlsx")
    void reporteXlsx(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String lote,
            HttpServletResponse respuesta) {
        reportar(analisis(quien, informativa, lote), Descarga.XLSX, respuesta);
    }

    private static void reportar(AnalizarArchivo.Analisis analisis, Descarga formato, HttpServletResponse respuesta) {
        ReporteDeCarga.escribir(analisis, formato.en(respuesta, "reporte-de-contratos", "Contratos"));
    }

    private AnalizarArchivo.Analisis analisis(Identidad quien, String informativa, String lote) {
        Informativa una = pedido.informativa(quien, informativa);
        Lote uno = buscar(una, lote);
        return switch (uno.contenido()) {
            case Lote.Contenido.Archivo archivo -> {
                var analisis = revisar.analizar(uno, archivo, PaginaDeCaptura.reglas(quien, una));
                // Ya aplicado, los que se agregaron parecerían repetidos de sí mismos: queda lo que falta corregir.
                yield uno.aplicado() ? new AnalizarArchivo.Analisis(analisis.conErrores()) : analisis;
            }
            case Lote.Contenido.Copias copias -> throw ContratosPedidos.noExiste();
        };
    }

    private Lote buscar(Informativa una, String lote) {
        return Uuid7.leer(lote).flatMap(id -> revisar.buscar(una.ficha(), id)).orElseThrow(ContratosPedidos::noExiste);
    }

    private Pagina conflicto(
            Identidad quien, Informativa una, Lote lote, FechasDeCopia fechas, MotivoDeContrato motivo) {
        return pagina(quien, una, lote, fechas, List.of(motivo.en("lote"))).conEstado(HttpStatus.CONFLICT);
    }

    private Pagina pagina(Identidad quien, Informativa una, Lote lote, FechasDeCopia fechas, List<Falta> faltas) {
        var parametros = new HashMap<String, Object>();
        parametros.put("direcciones", new Direcciones(una.id()));
        parametros.put("informativa", una);
        parametros.put("lote", lote);
        parametros.put("huella", revisar.huella(una.ficha()));
        parametros.put("faltas", faltas);
        parametros.put("seBorra", Fechas.dia(revisar.seBorra(lote)));
        return switch (lote.contenido()) {
            case Lote.Contenido.Archivo archivo -> {
                parametros.put("analisis", revisar.analizar(lote, archivo, PaginaDeCaptura.reglas(quien, una)));
                yield Pagina.de("contratos/loteDeArchivo", parametros);
            }
            case Lote.Contenido.Copias copias -> {
                parametros.put("copias", revisar.copias(lote, copias));
                parametros.put("conTrabajadores", copias.conTrabajadores());
                parametros.put("fechas", fechas);
                yield Pagina.de("contratos/loteDeCopia", parametros);
            }
        };
    }
}
