package mx.icsoe.portal.plataforma.pliego;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Liberation Sans (licencia OFL), que PDFBox trae consigo. Leerla cuesta más que usarla y no admite varios hilos: se
 * presta de una en una y se devuelve.
 */
final class Letras {

    private static final String ARCHIVO = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final ConcurrentLinkedQueue<Letra> LIBRES = new ConcurrentLinkedQueue<>();

    private Letras() {}

    static Letra prestar() throws IOException {
        Letra libre = LIBRES.poll();
        return libre == null ? leer() : libre;
    }

    static void devolver(Letra letra) {
        LIBRES.offer(letra);
    }

    private static Letra leer() throws IOException {
        try (InputStream archivo = PDDocument.class.getResourceAsStream(ARCHIVO)) {
            if (archivo == null) {
                throw new IllegalStateException("PDFBox ya no trae la letra");
            }
            TrueTypeFont letra = new TTFParser().parse(new RandomAccessReadBuffer(archivo.readAllBytes()));
            // Buscar ligaduras, que el español no pide, cuesta más que todo lo demás junto.
            letra.setEnableGsub(false);
            return new Letra(letra);
        }
    }
}
