package mx.icsoe.portal.plataforma.pliego;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PliegoTest {

    private static final String EN_ESPANOL = "¿Ñandú, cigüeña & Cía.? «Órgano» — 25 % “así”…";

    @Test
    void seLeeLoQueSeEscribio() throws IOException {
        assertThat(texto(conParrafo(EN_ESPANOL))).contains(EN_ESPANOL);
    }

    @Test
    void escribeTambienLosSignosQueElEspanolNoUsa() throws IOException {
        assertThat(texto(conParrafo("Ωmega y Łódź")).strip()).startsWith("Ωmega y Łódź");
    }

    @Test
    void diceQueNoSabeEscribirUnSigno() throws IOException {
        assertThat(texto(conParrafo("漢 y punto"))).contains("? y punto");
    }

    @Test
    void losDemasDocumentosNoCarganConLosSignosRarosDeUno() throws IOException {
        byte[] antes = conParrafo(EN_ESPANOL);
        byte[] raro = conParrafo("Ωmega");
        byte[] despues = conParrafo(EN_ESPANOL);

        assertThat(letra(despues)).isEqualTo(letra(antes)).isNotEqualTo(letra(raro));
        assertThat(texto(despues)).isEqualTo(texto(antes));
    }

    @Test
    void numeraTodasLasHojas() throws IOException {
        byte[] pdf;
        try (var pliego = new Pliego("Largo", "Pie")) {
            for (int i = 1; i <= 120; i++) {
                pliego.parrafo("Renglón " + i);
            }
            pdf = pliego.pdf(Pliego.SIN_FIRMA);
        }

        assertThat(texto(pdf)).contains("Renglón 1", "Renglón 120", "Pie · Hoja 1 de 3", "Pie · Hoja 3 de 3");
    }

    @Test
    void elCodigoQrSeLeeYaDibujado() throws Exception {
        byte[] pdf;
        try (var pliego = new Pliego("QR", "Pie")) {
            pdf = pliego.qr("https://icsoe.ejemplo.mx/verificar/C-262-1", "Código QR")
                    .parrafo("Junto al código")
                    .pdf(Pliego.SIN_FIRMA);
        }

        try (PDDocument documento = Loader.loadPDF(pdf)) {
            BufferedImage dibujo = new PDFRenderer(documento).renderImageWithDPI(0, 150);
            int ancho = dibujo.getWidth();
            int alto = dibujo.getHeight();
            int[] puntos = dibujo.getRGB(0, 0, ancho, alto, new int[ancho * alto], 0, ancho);
            var leido = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(ancho, alto, puntos))));
            assertThat(leido.getText()).isEqualTo("https://icsoe.ejemplo.mx/verificar/C-262-1");
        }
    }

    private static byte[] conParrafo(String texto) throws IOException {
        try (var pliego = new Pliego("Prueba", "Pie")) {
            return pliego.parrafo(texto).pdf(Pliego.SIN_FIRMA);
        }
    }

    private static String texto(byte[] pdf) throws IOException {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(documento);
        }
    }

    /** Los octetos de la letra que lleva dentro. */
    private static byte[] letra(byte[] pdf) throws IOException {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            PDFont fuente = documento.getPage(0).getResources().getFont(Trazos.LETRA);
            return fuente.getFontDescriptor().getFontFile2().toByteArray();
        }
    }
}
