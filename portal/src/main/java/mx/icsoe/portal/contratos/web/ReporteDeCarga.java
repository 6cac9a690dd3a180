package mx.icsoe.portal.contratos.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.lotes.AnalizarArchivo;
import mx.icsoe.portal.contratos.lotes.ErrorDeRenglon;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.plataforma.tablas.EscritorDeTabla;

/** El mismo archivo con lo que hay que corregir en cada renglón; corregido, se puede volver a subir. */
final class ReporteDeCarga {

    private ReporteDeCarga() {}

    /** Lo escribe donde {@code abrir} diga. */
    static void escribir(AnalizarArchivo.Analisis analisis, Function<List<ColumnaDeTabla>, EscritorDeTabla> abrir) {
        try (var tabla = abrir.apply(columnas())) {
            llenar(tabla, analisis);
        }
    }

    private static List<ColumnaDeTabla> columnas() {
        List<ColumnaDeTabla> columnas = new ArrayList<>();
        columnas.add(ColumnaDeTabla.numero("Fila", 10));
        columnas.addAll(PlantillaDeContratos.columnas());
        columnas.add(ColumnaDeTabla.general("Resultado", 20));
        columnas.add(ColumnaDeTabla.general("Error", 60));
        columnas.add(ColumnaDeTabla.general("Qué hacer", 80));
        return columnas;
    }

    private static void llenar(EscritorDeTabla tabla, AnalizarArchivo.Analisis analisis) {
        for (AnalizarArchivo.Renglon renglon : analisis.renglones()) {
            List<String> celdas = new ArrayList<>();
            celdas.add(Long.toString(renglon.renglon().numero()));
            celdas.addAll(renglon.renglon().valores());
            celdas.add(resultado(renglon));
            celdas.add(
                    juntar(renglon.errores().stream().map(ErrorDeRenglon::causa).toList()));
            celdas.add(juntar(
                    renglon.errores().stream().map(ErrorDeRenglon::remedio).toList()));
            tabla.fila(celdas);
        }
    }

    private static String resultado(AnalizarArchivo.Renglon renglon) {
        if (!renglon.correcto()) {
            return "Con errores";
        }
        return renglon.repetido() ? "Parece repetido" : "Correcto";
    }

    private static String juntar(List<String> frases) {
        return frases.stream().distinct().collect(Collectors.joining(" · "));
    }
}
