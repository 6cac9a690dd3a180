package mx.icsoe.portal.plataforma.tablas;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** CSV para hojas de cálculo. */
final class EscritorCsv implements EscritorDeTabla {

    private static final Pattern CIFRA = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final char MARCA = '\uFEFF';

    private final List<ColumnaDeTabla> columnas;
    private final Writer texto;
    private final CsvWriter csv;

    EscritorCsv(OutputStream salida, List<ColumnaDeTabla> columnas) {
        this.columnas = List.copyOf(columnas);
        this.texto = new OutputStreamWriter(salida, StandardCharsets.UTF_8);
        try {
            texto.write(MARCA);
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(texto);
        csv.writeRecord(
                columnas.stream().map(columna -> inerte(columna.titulo())).toList());
    }

    @Override
    public void fila(List<String> celdas) {
        String[] escritas = new String[celdas.size()];
        for (int i = 0; i < escritas.length; i++) {
            boolean comoTexto = i < columnas.size() && columnas.get(i).clase() == ColumnaDeTabla.Clase.TEXTO;
            String celda = celdas.get(i);
            escritas[i] = comoTexto && soloCifras(celda) ? "'" + celda : inerte(celda);
        }
        csv.writeRecord(escritas);
    }

    /** A mano y no con una expresión: una tabla trae cientos de miles. */
    private static boolean soloCifras(String celda) {
        for (int i = 0; i < celda.length(); i++) {
            if (celda.charAt(i) < '0' || celda.charAt(i) > '9') {
                return false;
            }
        }
        return !celda.isEmpty();
    }

    /** Un número negativo no es fórmula. */
    private static String inerte(String celda) {
        return Celdas.pareceFormula(celda) && !CIFRA.matcher(celda).matches() ? "'" + celda : celda;
    }

    @Override
    public void close() {
        try {
            csv.flush();
            texto.flush();
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }
}
