package mx.icsoe.portal.plataforma.tablas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** La primera hoja de un libro ya revisado. El archivo es suyo y lo borra al cerrar. */
final class TablaXlsx implements Tabla {

    private final Path archivo;
    private final long filas;
    private final TopesDeTabla topes;
    private final ReadableWorkbook libro;
    private final Stream<Row> hoja;
    private final Iterator<Row> renglones;
    private long ultima;
    private boolean terminada;

    TablaXlsx(Path archivo, long filas, TopesDeTabla topes) throws IOException {
        this.archivo = archivo;
        this.filas = filas;
        this.topes = topes;
        this.libro = new ReadableWorkbook(archivo.toFile(), new ReadingOptions(true, true));
        this.hoja = libro.getFirstSheet().openStream();
        this.renglones = hoja.iterator();
    }

    @Override
    public Lectura siguiente() {
        if (terminada) {
            return new Lectura.Fin();
        }
        try {
            while (renglones.hasNext()) {
                Row renglon = renglones.next();
                // Un libro puede no numerar sus renglones (ECMA-376, 18.3.1.73): el que sigue va después del anterior.
                ultima = Math.max(renglon.getRowNum(), ultima + 1);
                Fila fila = CeldaDeExcel.fila(renglon, ultima);
                if (fila.columnas() > topes.columnas()) {
                    return detener(DefectoDeTabla.FILA_DESMEDIDA, ultima);
                }
                if (fila.columnas() > 0) {
                    return fila;
                }
            }
            terminada = true;
            return new Lectura.Fin();
        } catch (RuntimeException danio) {
            // Con un libro torcido, el lector y su analizador fallan con excepciones de toda clase.
            return detener(DefectoDeTabla.DANIADO, ultima + 1);
        }
    }

    private Lectura detener(DefectoDeTabla defecto, long fila) {
        terminada = true;
        return new Lectura.Ilegible(defecto, fila);
    }

    @Override
    public OptionalLong total() {
        return OptionalLong.of(filas);
    }

    @Override
    public void close() {
        try (libro;
                hoja) {
            Files.deleteIfExists(archivo);
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }
}
