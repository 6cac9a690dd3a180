package mx.icsoe.portal.contratantes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratantes.VerCompartidos;
import mx.icsoe.portal.contratista.Contratista;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Los contratos que le dejaron ver a quien entró, con lo que ha cambiado, filtros y exportación. */
@Controller
@Acceso(value = Rol.CONTRATANTE, conEfirma = true)
@RequestMapping(RutaDeContratantes.COMPARTIDOS)
class CompartidosController {

    private final VerCompartidos compartidos;

    CompartidosController(VerCompartidos compartidos) {
        this.compartidos = compartidos;
    }

    @GetMapping
    Pagina ver(Identidad quien, FiltroEscrito filtro, @RequestParam(defaultValue = "1") String pagina) {
        var lista = compartidos.listar(quien, filtro.leer(), Paginas.numero(pagina));
        Map<ContratistaId, String> nombres =
                lista.contratistas().stream().collect(Collectors.toMap(Contratista::id, Contratista::nombre));
        var parametros = new HashMap<String, Object>();
        parametros.put("filtro", filtro);
        parametros.put("lista", lista);
        parametros.put(
                "renglones",
                lista.renglones().stream().map(CompartidoVista::new).toList());
        parametros.put(
                "novedades",
                lista.novedades().stream()
                        .map(una -> new NovedadVista(una, nombres.getOrDefault(una.contratista(), "")))
                        .toList());
        return Pagina.de("contratantes/compartidos", parametros);
    }

    @GetMapping("/tabla.csv")
    void csv(Identidad quien, FiltroEscrito filtro, HttpServletResponse respuesta) {
        escribir(quien, filtro, Descarga.CSV, respuesta);
    }

    @GetMapping("/tabla.xlsx")
    void xlsx(Identidad quien, FiltroEscrito filtro, HttpServletResponse respuesta) {
        escribir(quien, filtro, Descarga.XLSX, respuesta);
    }

    private void escribir(Identidad quien, FiltroEscrito filtro, Descarga formato, HttpServletResponse respuesta) {
        var hallados = compartidos.tabla(quien, filtro.leer());
        try (var tabla =
                formato.en(respuesta, "contratos-compartidos", "Contratos").apply(CompartidoVista.COLUMNAS)) {
            hallados.forEach(uno -> tabla.fila(new CompartidoVista(uno).celdas()));
        }
    }
}
