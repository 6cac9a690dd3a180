package mx.icsoe.portal.plataforma.tablas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Abre una tabla por lo que contiene, no por cómo se llama. */
public final class LectorDeTabla {

    private static final int MUESTRA = 8 * 1024;
    private static final int TRAMO = 64 * 1024;

    private LectorDeTabla() {}

    /**
     * Abre una tabla, CSV o XLSX según su contenido.
     *
     * @param entrada el archivo; la tabla la cierra
     * @return una tabla cuya primera lectura dice si el archivo no se puede leer
     */
    public static Tabla abrir(InputStream entrada, TopesDeTabla topes) {
        try {
            var contenido = new BufferedInputStream(entrada, TRAMO);
            return abrir(contenido, muestra(contenido), topes);
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }

    private static Tabla abrir(BufferedInputStream contenido, byte[] muestra, TopesDeTabla topes) throws IOException {
        return switch (Formato.de(muestra)) {
            case VACIO -> rechazar(contenido, DefectoDeTabla.VACIO);
            case BINARIO -> rechazar(contenido, DefectoDeTabla.NO_ES_TABLA);
            case OLE2 -> rechazar(contenido, DefectoDeTabla.FORMATO_ANTERIOR);
            case ZIP -> Libro.abrir(contenido, topes);
            case TEXTO -> new TablaCsv(contenido, topes);
        };
    }

    private static Tabla rechazar(InputStream contenido, DefectoDeTabla defecto) throws IOException {
        contenido.close();
        return new TablaIlegible(defecto, 0);
    }

    private static byte[] muestra(BufferedInputStream contenido) throws IOException {
        contenido.mark(MUESTRA);
        byte[] muestra = contenido.readNBytes(MUESTRA);
        contenido.reset();
        return muestra;
    }
}
