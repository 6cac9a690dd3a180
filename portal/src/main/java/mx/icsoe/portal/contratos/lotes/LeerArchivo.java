package mx.icsoe.portal.contratos.lotes;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.tablas.Fila;
import mx.icsoe.portal.plataforma.tablas.LectorDeTabla;
import mx.icsoe.portal.plataforma.tablas.Lectura;
import mx.icsoe.portal.plataforma.tablas.Tabla;
import mx.icsoe.portal.plataforma.tablas.TopesDeTabla;

/** Lee los renglones de un archivo de contratos, CSV o XLSX, sin juzgar todavía lo que dicen. */
public final class LeerArchivo {

    /** Contratos por archivo. */
    public static final int RENGLONES = 5_000;

    private static final int LARGO_DE_CELDA = 4_000;

    private LeerArchivo() {}

    /** Qué traía el archivo. */
    public sealed interface Resultado {

        record Leido(List<RenglonDeArchivo> renglones) implements Resultado {}

        record Rechazado(Falta falta) implements Resultado {}
    }

    /**
     * Lee todo el archivo.
     *
     * @param campo el del formulario por el que llegó
     */
    public static Resultado leer(InputStream archivo, String campo) {
        try (Tabla tabla = LectorDeTabla.abrir(archivo, TopesDeTabla.usuales())) {
            return switch (tabla.siguiente()) {
                case Lectura.Fin fin -> new Resultado.Rechazado(MotivoDeContrato.ARCHIVO_VACIO.en(campo));
                case Lectura.Ilegible(var defecto, var fila) -> new Resultado.Rechazado(defecto.en(campo));
                case Fila encabezado -> leer(tabla, columnas(encabezado), campo);
            };
        }
    }

    private static Map<ColumnaDelArchivo, Integer> columnas(Fila encabezado) {
        Map<ColumnaDelArchivo, Integer> columnas = new EnumMap<>(ColumnaDelArchivo.class);
        for (int i = 0; i < encabezado.columnas(); i++) {
            int lugar = i;
            ColumnaDelArchivo.llamada(encabezado.celda(i)).ifPresent(columna -> columnas.putIfAbsent(columna, lugar));
        }
        return columnas;
    }

    private static Resultado leer(Tabla tabla, Map<ColumnaDelArchivo, Integer> columnas, String campo) {
        var faltan = Stream.of(ColumnaDelArchivo.values())
                .filter(columna -> columna.exigida() && !columnas.containsKey(columna))
                .map(ColumnaDelArchivo::titulo)
                .collect(Collectors.joining(", "));
        if (!faltan.isEmpty()) {
            return new Resultado.Rechazado(
                    MotivoDeContrato.SIN_COLUMNAS.en(campo, "Al archivo le faltan columnas: " + faltan));
        }
        List<RenglonDeArchivo> renglones = new ArrayList<>();
        while (true) {
            switch (tabla.siguiente()) {
                case Lectura.Fin fin -> {
                    return renglones.isEmpty()
                            ? new Resultado.Rechazado(MotivoDeContrato.ARCHIVO_VACIO.en(campo))
                            : new Resultado.Leido(List.copyOf(renglones));
                }
                case Lectura.Ilegible(var defecto, var fila) -> {
                    return new Resultado.Rechazado(
                            defecto.en(campo, "Fila %,d: %s".formatted(fila, defecto.mensaje())));
                }
                case Fila fila -> agregar(renglones, fila, columnas);
            }
            if (renglones.size() > RENGLONES) {
                return new Resultado.Rechazado(MotivoDeContrato.ARCHIVO_MUY_GRANDE.en(campo));
            }
        }
    }

    private static void agregar(List<RenglonDeArchivo> renglones, Fila fila, Map<ColumnaDelArchivo, Integer> columnas) {
        var valores = Stream.of(ColumnaDelArchivo.values())
                .map(columna -> columnas.containsKey(columna) ? celda(fila, columnas.get(columna)) : "")
                .toList();
        boolean vacio = valores.stream().allMatch(String::isBlank);
        boolean ejemplo = valores.get(ColumnaDelArchivo.RFC.lugar())
                .toUpperCase(Locale.ROOT)
                .startsWith(ColumnaDelArchivo.EJEMPLO);
        if (!vacio && !ejemplo) {
            renglones.add(new RenglonDeArchivo(fila.numero(), valores));
        }
    }

    /** La base no guarda el carácter nulo: se cambia por el de lo ilegible, que después se señala. */
    private static String celda(Fila fila, int columna) {
        String celda = fila.celda(columna);
        return celda.substring(0, Math.min(LARGO_DE_CELDA, celda.length())).replace('\u0000', '\uFFFD');
    }
}
