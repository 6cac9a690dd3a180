package mx.icsoe.portal.plataforma.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** PDF hechos con PDFBox: de texto, firmados, escaneados y con metadatos. */
final class PdfsDePdfbox {

    private PdfsDePdfbox() {}

    /** Dos hojas de texto con PDFBox y su compresión usual. */
    static byte[] dePdfbox() {
        return guardado(hojas(2), CompressParameters.DEFAULT_COMPRESSION);
    }

    interface Armado {
        void en(PDDocument documento) throws IOException;
    }

    static Armado hojas(int cuantas) {
        return documento -> {
            for (int i = 0; i < cuantas; i++) {
                var hoja = new PDPage(PDRectangle.LETTER);
                documento.addPage(hoja);
                try (var lapiz = new PDPageContentStream(documento, hoja)) {
                    lapiz.beginText();
                    lapiz.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    lapiz.newLineAtOffset(72, 700);
                    lapiz.showText("Acuse de registro en el padrón, hoja " + (i + 1));
                    lapiz.endText();
                }
            }
        };
    }

    static byte[] guardado(Armado armado, CompressParameters compresion) {
        var salida = new ByteArrayOutputStream();
        try (var documento = new PDDocument()) {
            armado.en(documento);
            documento.save(salida, compresion);
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return salida.toByteArray();
    }

    static byte[] incremental() {
        var salida = new ByteArrayOutputStream();
        try (PDDocument documento = Loader.loadPDF(dePdfbox())) {
            documento.getDocumentInformation().setTitle("Acuse");
            documento.getDocument().getTrailer().getCOSDictionary(COSName.INFO).setNeedToBeUpdated(true);
            documento.saveIncremental(salida);
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return salida.toByteArray();
    }

    static byte[] firmado() {
        var salida = new ByteArrayOutputStream();
        try (PDDocument documento = Loader.loadPDF(dePdfbox())) {
            var firma = new PDSignature();
            firma.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            firma.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            firma.setName("STPS");
            documento.addSignature(firma, contenido -> new byte[] {0x30, 0x03, 0x02, 0x01, 0x01});
            documento.saveIncremental(salida);
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return salida.toByteArray();
    }

    static byte[] escaneado(boolean blancoYNegro) {
        return guardado(
                documento -> {
                    var hoja = new PDPage(PDRectangle.LETTER);
                    documento.addPage(hoja);
                    BufferedImage imagen = manchada(blancoYNegro);
                    try (var lapiz = new PDPageContentStream(documento, hoja)) {
                        if (blancoYNegro) {
                            lapiz.drawImage(CCITTFactory.createFromImage(documento, imagen), 0, 0, 612, 792);
                        } else {
                            lapiz.drawImage(JPEGFactory.createFromImage(documento, imagen, 0.6f), 0, 0, 612, 792);
                            lapiz.drawImage(LosslessFactory.createFromImage(documento, imagen), 0, 0, 612, 792);
                        }
                    }
                },
                CompressParameters.DEFAULT_COMPRESSION);
    }

    private static BufferedImage manchada(boolean blancoYNegro) {
        var imagen = new BufferedImage(
                1_275, 1_650, blancoYNegro ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB);
        var pincel = imagen.createGraphics();
        pincel.setColor(Color.WHITE);
        pincel.fillRect(0, 0, 1_275, 1_650);
        pincel.setColor(Color.BLACK);
        var azar = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            pincel.fillRect(azar.nextInt(1_275), azar.nextInt(1_650), azar.nextInt(40), azar.nextInt(6));
        }
        pincel.dispose();
        return imagen;
    }

    static byte[] conMetadatos() {
        return guardado(
                documento -> {
                    hojas(1).en(documento);
                    var xmp =
                            "<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'>un obj y otro</x:xmpmeta><?xpacket end='w'?>";
                    documento
                            .getDocumentCatalog()
                            .setMetadata(new PDMetadata(
                                    documento, new java.io.ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
                    var enlace = new PDAnnotationLink();
                    enlace.setRectangle(new PDRectangle(0, 0, 50, 50));
                    var accion = new PDActionURI();
                    accion.setURI("https://repse.stps.gob.mx/");
                    enlace.setAction(accion);
                    documento.getPage(0).setAnnotations(java.util.List.of(enlace));
                },
                CompressParameters.NO_COMPRESSION);
    }
}
