package mx.icsoe.portal.plataforma.demostracion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mx.icsoe.efirma.demostracion.Persona;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Un PDF que ocupa el lugar del acuse de registro en el padrón de la STPS; dice en grande que no lo es. */
final class AcuseDeMuestra {

    private static final PDFont TITULO = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont TEXTO = new PDType1Font(FontName.HELVETICA);
    private static final float MARGEN = 72;

    private AcuseDeMuestra() {}

    static void escribir(Path archivo, Persona titular) throws IOException {
        try (var documento = new PDDocument()) {
            var pagina = new PDPage(PDRectangle.LETTER);
            documento.addPage(pagina);
            try (var contenido = new PDPageContentStream(documento, pagina)) {
                contenido.beginText();
                contenido.newLineAtOffset(MARGEN, PDRectangle.LETTER.getHeight() - MARGEN);
                escribir(contenido, TITULO, 22, List.of("MUESTRA SIN VALIDEZ"));
                escribir(contenido, TITULO, 14, List.of("Acuse de registro en el padrón de prestadores (REPSE)"));
                escribir(
                        contenido,
                        TEXTO,
                        11,
                        List.of(
                                "Contratista: " + titular.nombre(),
                                "RFC: " + titular.rfc(),
                                "Folio del aviso: 00000000-0000 (inventado)",
                                "",
                                "Este archivo lo hizo icsoe para recorrer el portal en una demostración.",
                                "No lo emitió la Secretaría del Trabajo y Previsión Social ni acredita registro alguno."));
                contenido.endText();
            }
            documento.getDocumentInformation().setTitle("Acuse de muestra, sin validez");
            documento.save(archivo.toFile());
        }
    }

    private static void escribir(PDPageContentStream contenido, PDFont letra, float puntos, List<String> lineas)
            throws IOException {
        contenido.setFont(letra, puntos);
        contenido.setLeading(puntos * 1.6F);
        for (String linea : lineas) {
            contenido.showText(linea);
            contenido.newLine();
        }
        contenido.newLine();
    }
}
