package mx.icsoe.portal.contratos.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.lotes.ColumnaDelArchivo;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.plataforma.tablas.EscritorDeTabla;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** La plantilla para cargar contratos: sus columnas, un renglón de ejemplo y, en el libro, una hoja que la explica. */
final class PlantillaDeContratos {

    private static final int ANCHO = 28;
    private static final int RENGLONES_CON_FORMATO = 5_002;

    private PlantillaDeContratos() {}

    /** Todas de texto: ninguna hoja de cálculo cambia un folio, un teléfono ni una fecha. */
    static List<ColumnaDeTabla> columnas() {
        return Stream.of(ColumnaDelArchivo.values())
                .map(una -> ColumnaDeTabla.texto(una.titulo(), ANCHO))
                .toList();
    }

    static void csv(Function<List<ColumnaDeTabla>, EscritorDeTabla> abrir) {
        try (var tabla = abrir.apply(columnas())) {
            tabla.fila(ejemplo());
        }
    }

    static void xlsx(OutputStream salida) {
        try {
            var libro = new Workbook(salida, "icsoe", null);
            contratos(libro.newWorksheet("Contratos"));
            guia(libro.newWorksheet("Guía"));
            libro.finish();
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }

    private static void contratos(Worksheet hoja) {
        hoja.freezePane(0, 1);
        for (ColumnaDelArchivo columna : ColumnaDelArchivo.values()) {
            int lugar = columna.lugar();
            hoja.width(lugar, ANCHO);
            hoja.range(1, lugar, RENGLONES_CON_FORMATO, lugar)
                    .style()
                    .format("@")
                    .set();
            hoja.inlineString(0, lugar, columna.titulo());
            hoja.style(0, lugar).bold().set();
            hoja.inlineString(1, lugar, columna.ejemplo());
        }
    }

    private static void guia(Worksheet hoja) {
        hoja.width(0, 44);
        hoja.width(1, 16);
        hoja.width(2, 90);
        titulos(hoja, "Columna", "¿Se exige?", "Cómo se llena");
        int renglon = 1;
        for (ColumnaDelArchivo columna : ColumnaDelArchivo.values()) {
            hoja.inlineString(renglon, 0, columna.titulo());
            hoja.inlineString(renglon, 1, columna.exigida() ? "Sí" : "No");
            hoja.inlineString(renglon, 2, columna.guia());
            renglon++;
        }
        hoja.inlineString(renglon + 1, 0, "Hasta 5,000 contratos por archivo. Se revisan antes de agregarse.");
    }

    private static void titulos(Worksheet hoja, String... titulos) {
        for (int i = 0; i < titulos.length; i++) {
            hoja.inlineString(0, i, titulos[i]);
            hoja.style(0, i).bold().set();
        }
    }

    private static List<String> ejemplo() {
        return Stream.of(ColumnaDelArchivo.values())
                .map(ColumnaDelArchivo::ejemplo)
                .toList();
    }
}
