package mx.icsoe.portal.plataforma.tablas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pone un libro XLSX en disco, lo revisa y solo entonces deja que el lector lo abra. */
final class Libro {

    private static final int TRAMO = 64 * 1024;

    private Libro() {}

    static Tabla abrir(InputStream contenido, TopesDeTabla topes) throws IOException {
        Path archivo = Files.createTempFile("icsoe-libro", ".xlsx");
        try (contenido) {
            copiar(contenido, archivo, topes.bytes());
            long filas = RevisionDeLibro.revisar(archivo, topes);
            return new TablaXlsx(archivo, filas, topes);
        } catch (LibroRechazado rechazado) {
            return desechar(archivo, rechazado.defecto());
        } catch (IOException | RuntimeException danio) {
            // Con un libro torcido, el lector y su analizador fallan con excepciones de toda clase.
            return desechar(archivo, DefectoDeTabla.DANIADO);
        }
    }

    private static Tabla desechar(Path archivo, DefectoDeTabla defecto) throws IOException {
        Files.deleteIfExists(archivo);
        return new TablaIlegible(defecto, 0);
    }

    private static void copiar(InputStream contenido, Path archivo, long tope) throws IOException {
        try (var salida = Files.newOutputStream(archivo)) {
            byte[] tramo = new byte[TRAMO];
            long total = 0;
            for (int n = contenido.read(tramo); n >= 0; n = contenido.read(tramo)) {
                total += n;
                LibroRechazado.exigir(total <= tope, DefectoDeTabla.PESADO);
                salida.write(tramo, 0, n);
            }
        }
    }
}
