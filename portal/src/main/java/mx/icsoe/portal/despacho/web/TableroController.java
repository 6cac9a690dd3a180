package mx.icsoe.portal.despacho.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import mx.icsoe.portal.despacho.ArmarTablero;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.usuarios.ServiciosDelCapturista;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Mis contratistas»: el tablero de quien lleva varios, con sus filtros y descargas. */
@Controller
@Acceso(Rol.CAPTURISTA)
@RequestMapping(TableroController.RUTA)
class TableroController {

    static final String RUTA = "/icsoe/mis-contratistas";

    private final ServiciosDelCapturista servicios;
    private final ArmarTablero armar;

    TableroController(ServiciosDelCapturista servicios, ArmarTablero armar) {
        this.servicios = servicios;
        this.armar = armar;
    }

    @GetMapping
    Pagina ver(CapturistaEnSesion quien, FiltroEscrito filtro, @RequestParam(defaultValue = "") String hecho) {
        return pagina(tablero(quien, filtro.sinTexto()), HechoEnElTablero.leer(hecho));
    }

    /** Por POST, aunque no cambia nada: lo que se busca puede ser un RFC, y un RFC no va en la dirección. */
    @PostMapping("/buscar")
    Pagina buscar(CapturistaEnSesion quien, FiltroEscrito filtro) {
        return pagina(tablero(quien, filtro), HechoEnElTablero.NINGUNO);
    }

    /** Quien recarga o regresa a una búsqueda. */
    @GetMapping("/buscar")
    Pagina regresar() {
        return Pagina.irA(RUTA);
    }

    @PostMapping("/tabla.csv")
    void csv(CapturistaEnSesion quien, FiltroEscrito filtro, HttpServletResponse respuesta) {
        escribir(tablero(quien, filtro), Descarga.CSV, respuesta);
    }

    @PostMapping("/tabla.xlsx")
    void xlsx(CapturistaEnSesion quien, FiltroEscrito filtro, HttpServletResponse respuesta) {
        escribir(tablero(quien, filtro), Descarga.XLSX, respuesta);
    }

    private TableroVisto tablero(CapturistaEnSesion quien, FiltroEscrito filtro) {
        return TableroVisto.de(armar.de(servicios.de(quien.id())), filtro);
    }

    private static void escribir(TableroVisto visto, Descarga formato, HttpServletResponse respuesta) {
        try (var tabla =
                formato.en(respuesta, "mis-contratistas", "Mis contratistas").apply(RenglonVisto.COLUMNAS)) {
            visto.renglones().forEach(cada -> tabla.fila(cada.celdas()));
        }
    }

    private static Pagina pagina(TableroVisto visto, HechoEnElTablero hecho) {
        return Pagina.de("despacho/tablero", Map.of("visto", visto, "hecho", hecho));
    }
}
