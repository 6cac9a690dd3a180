package mx.icsoe.portal.contratista;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Un PDF de una página en blanco, de los que el portal recibe. */
public final class PdfDePrueba {

    private PdfDePrueba() {}

    public static byte[] bytes() {
        try (var documento = new PDDocument();
                var salida = new ByteArrayOutputStream()) {
            documento.addPage(new PDPage());
            documento.save(salida);
            return salida.toByteArray();
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
    }
}
