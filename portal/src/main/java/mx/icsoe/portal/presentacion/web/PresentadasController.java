package mx.icsoe.portal.presentacion.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.tablas.Descarga;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.presentacion.Consultada;
import mx.icsoe.portal.presentacion.ConsultarPresentadas;
import mx.icsoe.portal.presentacion.MotivoDePresentacion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Presentadas»: todo lo que el contratista ha presentado, con filtros, acuses y exportación. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CONSULTAR)
@RequestMapping("/icsoe/presentadas")
class PresentadasController {

    private final ConsultarPresentadas consultar;
    private final CompararPresentadas comparar;

    PresentadasController(ConsultarPresentadas consultar, CompararPresentadas comparar) {
        this.consultar = consultar;
        this.comparar = comparar;
    }

    @GetMapping
    Pagina ver(Identidad identidad, FiltroDePresentadas filtro) {
        var todas = consultar.de(identidad.contratista());
        return Pagina.de(
                "presentacion/presentadas",
                Map.of(
                        "filtro", filtro,
                        "presentadas",
                                vistas(todas.stream().filter(filtro::pasa).toList()),
                        "ejercicios", FiltroDePresentadas.ejercicios(todas),
                        "total", todas.size()));
    }

    @GetMapping("/tabla.csv")
    void csv(Identidad identidad, FiltroDePresentadas filtro, HttpServletResponse respuesta) {
        escribir(identidad, filtro, Descarga.CSV, respuesta);
    }

    @GetMapping("/tabla.xlsx")
    void xlsx(Identidad identidad, FiltroDePresentadas filtro, HttpServletResponse respuesta) {
        escribir(identidad, filtro, Descarga.XLSX, respuesta);
    }

    /** Dos informativas, una junto a otra. */
    @GetMapping("/comparar")
    Pagina comparar(Identidad identidad, @RequestParam Optional<String> a, @RequestParam Optional<String> b) {
        var todas = consultar.de(identidad.contratista());
        var vistas = vistas(todas);
        var una = elegida(vistas, a);
        var otra = elegida(vistas, b);
        var faltas = a.isEmpty() && b.isEmpty() ? List.<Falta>of() : sinElegir(una, otra);
        var pagina = Pagina.de(
                "presentacion/comparar",
                Map.of(
                        "presentadas", vistas,
                        "a", una,
                        "b", otra,
                        "comparacion",
                                una.flatMap(primera -> otra.flatMap(segunda -> comparar.de(todas, primera, segunda))),
                        "faltas", faltas));
        return faltas.isEmpty() ? pagina : pagina.conFaltas();
    }

    private static List<Falta> sinElegir(Optional<PresentadaVista> una, Optional<PresentadaVista> otra) {
        var faltas = new ArrayList<Falta>();
        if (una.isEmpty()) {
            faltas.add(MotivoDePresentacion.SIN_ELEGIR.en("a", "Elige la primera informativa"));
        }
        if (otra.isEmpty()) {
            faltas.add(MotivoDePresentacion.SIN_ELEGIR.en("b", "Elige la segunda informativa"));
        }
        return faltas;
    }

    private void escribir(
            Identidad identidad, FiltroDePresentadas filtro, Descarga formato, HttpServletResponse respuesta) {
        try (var tabla = formato.en(respuesta, "presentadas", "Presentadas").apply(PresentadaVista.COLUMNAS)) {
            consultar.de(identidad.contratista()).stream()
                    .filter(filtro::pasa)
                    .map(PresentadaVista::new)
                    .forEach(una -> tabla.fila(una.celdas()));
        }
    }

    private static Optional<PresentadaVista> elegida(List<PresentadaVista> vistas, Optional<String> folio) {
        return vistas.stream()
                .filter(una -> folio.filter(una.folio()::equals).isPresent())
                .findFirst();
    }

    private static List<PresentadaVista> vistas(List<Consultada> presentadas) {
        return presentadas.stream().map(PresentadaVista::new).toList();
    }
}
