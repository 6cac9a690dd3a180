package mx.icsoe.portal.plataforma.tablas;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/** Un CSV de cualquier hoja de cálculo o editor. */
final class TablaCsv implements Tabla {

    private static final int MUESTRA = 16 * 1024;

    private final FilasDeCsv filas;
    private final CloseableIterator<Fila> lector;
    private boolean terminada;

    TablaCsv(InputStream entrada, TopesDeTabla topes) throws IOException {
        var texto = new PushbackReader(new TextoTolerante(entrada), MUESTRA);
        String inicio = muestra(texto);
        this.filas = new FilasDeCsv(topes, Separador.declarado(inicio) ? 1 : 0);
        this.lector =
                configurado(Separador.de(inicio), topes).build(filas, texto).iterator();
    }

    /** Quien pone texto después de cerrar comillas casi siempre quiso escribirlas: se tolera mientras FastCSV lo permita. */
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder configurado(char separador, TopesDeTabla topes) {
        return CsvReader.builder()
                .fieldSeparator(separador)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(Integer.highestOneBit(topes.letras()) * 8);
    }

    private static String muestra(PushbackReader texto) throws IOException {
        char[] muestra = new char[MUESTRA];
        int leidas = 0;
        int tramo = 0;
        while (tramo >= 0 && leidas < MUESTRA) {
            tramo = texto.read(muestra, leidas, MUESTRA - leidas);
            leidas += Math.max(tramo, 0);
        }
        texto.unread(muestra, 0, leidas);
        return new String(muestra, 0, leidas);
    }

    @Override
    public Lectura siguiente() {
        if (terminada) {
            return new Lectura.Fin();
        }
        try {
            while (lector.hasNext()) {
                Fila fila = lector.next();
                if (!filas.sobra(fila)) {
                    return fila;
                }
            }
            terminada = true;
            return new Lectura.Fin();
        } catch (FilasDeCsv.FilaDesmedida larga) {
            return detener(DefectoDeTabla.FILA_DESMEDIDA);
        } catch (CsvParseException torcida) {
            boolean sinCerrar = String.valueOf(torcida.getMessage()).startsWith("Unclosed");
            return detener(sinCerrar ? DefectoDeTabla.COMILLAS_ABIERTAS : DefectoDeTabla.FILA_DESMEDIDA);
        }
    }

    private Lectura detener(DefectoDeTabla defecto) {
        terminada = true;
        return new Lectura.Ilegible(defecto, filas.filaEnCurso());
    }

    @Override
    public OptionalLong total() {
        return OptionalLong.empty();
    }

    @Override
    public void close() {
        try {
            lector.close();
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }
}
