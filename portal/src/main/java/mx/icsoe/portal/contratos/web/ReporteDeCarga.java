package mx.icsoe.portal.contratos.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.icsoe.portal.contratos.AnalizarArchivo;
import mx.icsoe.portal.contratos.ErrorDeRenglon;
import mx.icsoe.portal.plataforma.tablas.ColumnaDeTabla;
import mx.icsoe.portal.plataforma.tablas.EscritorDeTabla;

/** El mismo archivo con lo que hay que corregir en cada renglón; corregido, se puede volver a cargar. */
final class ReporteDeCarga {

    private ReporteDeCarga() {}

    static byte[] csv(AnalizarArchivo.Analisis analisis) {
        var salida = new ByteArrayOutputStream();
        try (var tabla = EscritorDeTabla.csv(salida, columnas())) {
            llenar(tabla, analisis);
        }
        return salida.toByteArray();
    }

    static byte[] xlsx(AnalizarArchivo.Analisis analisis) {
        var salida = new ByteArrayOutputStream();
        try (var tabla = EscritorDeTabla.xlsx(salida, "Contratos", columnas())) {
            llenar(tabla, analisis);
        }
        return salida.toByteArray();
    }

    private static List<ColumnaDeTabla> columnas() {
        List<ColumnaDeTabla> columnas = new ArrayList<>();
        columnas.add(ColumnaDeTabla.numero("Renglón", 10));
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
