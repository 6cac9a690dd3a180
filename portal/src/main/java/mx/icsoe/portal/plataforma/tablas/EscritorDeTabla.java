package mx.icsoe.portal.plataforma.tablas;

import java.io.OutputStream;
import java.util.List;

/**
 * Escribe una tabla conforme se le dan sus filas. Nada de lo escrito se ejecuta al abrirse en una hoja de cálculo: en un
 * CSV, lo que parezca fórmula lleva delante un apóstrofo, que {@link Fila#celda} quita al leer de vuelta.
 */
public interface EscritorDeTabla extends AutoCloseable {

    /** Una celda por columna; {@code null} no se admite: lo que falta es la cadena vacía. */
    void fila(List<String> celdas);

    /** Termina la tabla; no cierra la salida. */
    @Override
    void close();

    /** CSV en UTF-8 con BOM, comas y CRLF: lo que Excel abre bien en México. */
    static EscritorDeTabla csv(OutputStream salida, List<ColumnaDeTabla> columnas) {
        return new EscritorCsv(salida, columnas);
    }

    /**
     * XLSX. Al pasar del tope de filas de Excel sigue en otra hoja.
     *
     * @param hoja el nombre de la primera
     */
    static EscritorDeTabla xlsx(OutputStream salida, String hoja, List<ColumnaDeTabla> columnas) {
        return new EscritorXlsx(salida, hoja, columnas);
    }
}
