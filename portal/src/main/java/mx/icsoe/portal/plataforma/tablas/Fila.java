package mx.icsoe.portal.plataforma.tablas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Una fila con algo escrito. Las columnas se cuentan desde cero; las filas, desde 1, como en la hoja. */
public final class Fila implements Lectura {

    private final long numero;
    private final String[] celdas;
    private final long numericas;

    Fila(long numero, String[] celdas, long numericas) {
        this.numero = numero;
        this.celdas = celdas;
        this.numericas = numericas;
    }

    /** La fila que ve quien abre el archivo: el renglón en un CSV, la fila de la hoja en un XLSX. */
    public long numero() {
        return numero;
    }

    /** Cuántas columnas trae, contadas las vacías de en medio y las del final. */
    public int columnas() {
        return celdas.length;
    }

    /** Sin espacios alrededor ni el apóstrofo inicial con que las hojas de cálculo marcan texto; vacía si no existe. */
    public String celda(int columna) {
        return columna < celdas.length ? Celdas.limpia(celdas[columna]) : "";
    }

    /** Todas, limpias. */
    public List<String> celdas() {
        List<String> limpias = new ArrayList<>(celdas.length);
        for (String celda : celdas) {
            limpias.add(Celdas.limpia(celda));
        }
        return limpias;
    }

    /** Todas, como venían. */
    public List<String> crudas() {
        return Collections.unmodifiableList(Arrays.asList(celdas));
    }

    /** Si la celda era un número en la hoja y no texto; en un CSV nunca se sabe. Solo en las primeras 64 columnas. */
    public boolean esNumero(int columna) {
        return columna < Long.SIZE && (numericas >>> columna & 1) == 1;
    }

    /** Sin el contenido: puede llevar datos personales. */
    @Override
    public String toString() {
        return "Fila[" + numero + "]";
    }

    /** La letra con que las hojas de cálculo nombran una columna: A, B… Z, AA. */
    public static String letra(int columna) {
        String letra = Character.toString((char) ('A' + columna % 26));
        return columna < 26 ? letra : letra(columna / 26 - 1) + letra;
    }
}
