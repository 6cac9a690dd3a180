package mx.icsoe.portal.plataforma.tablas;

import static mx.icsoe.portal.plataforma.tablas.DefectoDeTabla.DANIADO;
import static mx.icsoe.portal.plataforma.tablas.DefectoDeTabla.DESMEDIDO;
import static mx.icsoe.portal.plataforma.tablas.LibroRechazado.exigir;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Las filas, celdas y fórmulas de las hojas de un libro en revisión. */
final class CeldasRevisadas {

    private static final int FILAS = 1_048_576;
    private static final int COLUMNAS = 16_384;
    private static final int FORMULAS_BASE = 65_536;

    private final StringBuilder indice = new StringBuilder();
    private boolean esTexto;
    private boolean enValor;
    private boolean enFormula;
    private int mayorTexto = -1;
    private int filasDeLaHoja;
    private int filas;
    private int columna;
    private int mayorColumna;
    private long celdas;
    private long lugares;
    private int bases;
    private long repetidas;
    private int formula;
    private int mayorFormula;

    void empezarHoja() {
        filasDeLaHoja = 0;
        mayorColumna = 0;
    }

    void abrir(XMLStreamReader xml, String nombre) throws LibroRechazado {
        switch (nombre) {
            case "row" -> {
                exigir(++filasDeLaHoja <= FILAS, DESMEDIDO);
                filas = Math.max(filas, filasDeLaHoja);
                columna = 0;
                lugares += mayorColumna;
            }
            case "c" -> celda(xml);
            case "v" -> {
                enValor = esTexto;
                indice.setLength(0);
            }
            case "f" -> formula(xml);
            default -> {
                // Anchos, estilos, márgenes: nada que el lector guarde.
            }
        }
    }

    private void celda(XMLStreamReader xml) throws LibroRechazado {
        String lugar = xml.getAttributeValue(null, "r");
        columna = lugar == null ? columna + 1 : columnaDe(lugar);
        exigir(columna <= COLUMNAS, DESMEDIDO);
        mayorColumna = Math.max(mayorColumna, columna);
        celdas++;
        esTexto = "s".equals(xml.getAttributeValue(null, "t"));
    }

    private static int columnaDe(String lugar) throws LibroRechazado {
        int columna = 0;
        int i = 0;
        while (i < lugar.length() && Character.isLetter(lugar.charAt(i))) {
            int letra = Character.toUpperCase(lugar.charAt(i++)) - 'A' + 1;
            exigir(letra >= 1 && letra <= 26, DANIADO);
            columna = columna * 26 + letra;
            exigir(columna <= COLUMNAS, DESMEDIDO);
        }
        exigir(i > 0, DANIADO);
        return columna;
    }

    private void formula(XMLStreamReader xml) throws LibroRechazado {
        enFormula = true;
        formula = 0;
        String clase = xml.getAttributeValue(null, "t");
        if (clase != null && xml.getAttributeValue(null, "ref") != null) {
            exigir(++bases <= FORMULAS_BASE, DESMEDIDO);
        } else if (clase != null) {
            repetidas++;
        }
    }

    void texto(XMLStreamReader xml) throws LibroRechazado {
        if (enValor) {
            exigir(indice.length() + xml.getTextLength() <= 12, DANIADO);
            indice.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } else if (enFormula) {
            formula += xml.getTextLength();
            mayorFormula = Math.max(mayorFormula, formula);
        }
    }

    void cerrar(String nombre) throws LibroRechazado {
        if (enValor && nombre.equals("v")) {
            enValor = false;
            mayorTexto = Math.max(mayorTexto, numero(indice));
        } else if (nombre.equals("f")) {
            enFormula = false;
        }
    }

    private static int numero(@Nullable CharSequence cifras) throws LibroRechazado {
        try {
            return Integer.parseInt(String.valueOf(cifras).strip());
        } catch (NumberFormatException noEsNumero) {
            throw new LibroRechazado(DANIADO);
        }
    }

    /** El texto compartido de número más alto que alguna celda pide; negativo si ninguna. */
    int mayorTexto() {
        return mayorTexto;
    }

    /** Los lugares que el lector aparta: por cada fila, tantos como la columna más lejana vista hasta ella. */
    long lugares() {
        return lugares;
    }

    /** Lo que cuesta desplegar las fórmulas que se repiten y buscar en las matriciales. */
    long trabajoDeFormulas() {
        return repetidas * mayorFormula + (bases > 1_000 ? celdas * bases : 0);
    }

    long filas() {
        return filas;
    }
}
