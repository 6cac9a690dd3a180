package mx.icsoe.portal.plataforma.tablas;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX por tandas: cada tanto se vacía a la salida, así que la memoria no crece con las filas. */
final class EscritorXlsx implements EscritorDeTabla {

    private static final int CADA_TANTO = 1_000;
    private static final int FILAS_POR_HOJA = 1_000_001;
    private static final Pattern CIFRA = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final String FORMATO_TEXTO = "@";
    private static final String FORMATO_PESOS = "#,##0.00";

    private final List<ColumnaDeTabla> columnas;
    private final String nombre;
    private final Workbook libro;
    private Worksheet hoja;
    private int hojas = 1;
    private int filas;

    EscritorXlsx(OutputStream salida, String nombre, List<ColumnaDeTabla> columnas) {
        this.columnas = List.copyOf(columnas);
        this.nombre = nombre;
        this.libro = new Workbook(salida, "icsoe", null);
        this.hoja = nueva(nombre);
    }

    private Worksheet nueva(String titulo) {
        Worksheet nueva = libro.newWorksheet(titulo);
        nueva.freezePane(0, 1);
        for (int i = 0; i < columnas.size(); i++) {
            ColumnaDeTabla columna = columnas.get(i);
            nueva.width(i, columna.ancho());
            if (columna.clase() == ColumnaDeTabla.Clase.TEXTO) {
                nueva.style(i).format(FORMATO_TEXTO).set();
            }
            nueva.inlineString(0, i, columna.titulo());
            nueva.style(0, i).bold().set();
        }
        filas = 1;
        return nueva;
    }

    @Override
    public void fila(List<String> celdas) {
        try {
            if (filas == FILAS_POR_HOJA) {
                hoja.finish();
                hoja = nueva(nombre + " " + ++hojas);
            }
            for (int i = 0; i < celdas.size(); i++) {
                celda(i, celdas.get(i));
            }
            if (++filas % CADA_TANTO == 0) {
                hoja.flush();
            }
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }

    private void celda(int columna, String texto) {
        var clase = columna < columnas.size() ? columnas.get(columna).clase() : ColumnaDeTabla.Clase.GENERAL;
        boolean numerica = clase == ColumnaDeTabla.Clase.NUMERO || clase == ColumnaDeTabla.Clase.PESOS;
        if (texto.isEmpty()) {
            return;
        }
        if (numerica && CIFRA.matcher(texto).matches()) {
            hoja.value(filas, columna, new BigDecimal(texto));
        } else {
            hoja.inlineString(filas, columna, sinControles(texto));
        }
        switch (clase) {
            case TEXTO -> hoja.style(filas, columna).format(FORMATO_TEXTO).set();
            case PESOS -> hoja.style(filas, columna).format(FORMATO_PESOS).set();
            case GENERAL, NUMERO -> {
                // Sin formato propio.
            }
        }
    }

    /** XML no admite controles, y Excel no admite más de 32,767 letras por celda. */
    private static String sinControles(String texto) {
        String corto = texto.length() > 32_767 ? texto.substring(0, 32_767) : texto;
        return corto.chars().anyMatch(EscritorXlsx::noCabe)
                ? corto.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]|[\uFFFE\uFFFF]", " ")
                : corto;
    }

    private static boolean noCabe(int letra) {
        return (letra < ' ' && letra != '\t' && letra != '\n' && letra != '\r') || letra >= 0xFFFE;
    }

    @Override
    public void close() {
        try {
            libro.finish();
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }
}
