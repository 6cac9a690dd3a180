package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import mx.icsoe.portal.plataforma.sello.SelloDePrueba;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcusePdfTest {

    private static final Path CAPTURAS = Path.of("target", "acuses");

    @Test
    void diceTodoLoQueUnAcuseDebeDecir() throws IOException {
        String texto = texto(AcuseDePrueba.firmado(3));

        assertThat(texto)
                .contains("Acuse de presentación", "Folio " + AcuseDePrueba.FOLIO, "Complementaria de corrección")
                .contains("2026", "2 (mayo a agosto de 2026)", "Extemporánea", "del centro de México", "3,000")
                .contains(AcuseDePrueba.EFIRMA.certificado().serie(), "Compañía Ñandú", "No se conoce", "31/12/2026")
                .contains("Cadena original", "Firma electrónica del contratista", "Sello digital del portal")
                .contains("https://icsoe.ejemplo.mx/verificar/" + AcuseDePrueba.FOLIO);
        assertThat(texto.replaceAll("\\s", ""))
                .contains(AcuseDePrueba.cadena().texto().replaceAll("\\s", ""));
    }

    @Test
    void laConstanciaNoSeEscribeConElRfc() {
        var constancia = AcuseDePrueba.completo(1).constancia().orElseThrow();

        assertThat(constancia).hasToString("Constancia[" + AcuseDePrueba.FOLIO + "]");
    }

    @Test
    void elBorradorDiceQueNoVale() throws IOException {
        String texto = texto(AcusePdf.componer(AcuseDePrueba.borrador(), AcuseDePrueba.EMISOR));

        assertThat(texto).contains("Borrador para revisar", "Al presentar").doesNotContain("Sello digital");
        assertThat(texto.replaceAll("\\s", "")).contains("SINVALIDEZ");
    }

    @Test
    void soloElDeLaAutoridadCallaQueNoEsDelImss() throws IOException {
        var oficial = new Emisor(AcuseDePrueba.EMISOR.sitio(), true);

        assertThat(texto(AcusePdf.componer(AcuseDePrueba.completo(1), AcuseDePrueba.EMISOR)))
                .contains("No es un acuse del IMSS");
        assertThat(texto(AcusePdf.componer(AcuseDePrueba.completo(1), oficial))).doesNotContain("No es un acuse");
    }

    @Test
    void seEscuchaEnOrdenYLlevaDentroLaFirma() throws IOException {
        try (PDDocument documento = Loader.loadPDF(AcuseDePrueba.firmado(40))) {
            var catalogo = documento.getDocumentCatalog();
            assertThat(catalogo.getLanguage()).isEqualTo("es-MX");
            assertThat(catalogo.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogo.getStructureTreeRoot().getKids()).hasSize(1);
            assertThat(documento.getNumberOfPages()).isGreaterThan(1);
            var adjunto = catalogo.getNames().getEmbeddedFiles().getNames().get(AcusePdf.ADJUNTO);
            assertThat(new String(
                            Objects.requireNonNull(adjunto).getEmbeddedFile().toByteArray(), StandardCharsets.US_ASCII))
                    .isEqualTo(AcuseDePrueba.jws().compacto());
        }
    }

    @Test
    void dssLoEncuentraPadesConSelloDeTiempo() {
        var dictamen = JuecesDeFirma.dictamen(
                AcuseDePrueba.firmado(3),
                List.of(),
                SelloDePrueba.sello().certificado(),
                SelloDePrueba.certificadoDeTiempo());

        assertThat(JuecesDeFirma.intacto(dictamen)).isTrue();
        assertThat(dictamen.getSignatureFormat(dictamen.getFirstSignatureId()))
                .isEqualTo(SignatureLevel.PAdES_BASELINE_T);
    }

    @Test
    void dssNiegaUnByteCambiado() {
        byte[] alterado = alterado(AcuseDePrueba.firmado(3));

        assertThat(JuecesDeFirma.intacto(JuecesDeFirma.dictamen(
                        alterado, List.of(), SelloDePrueba.sello().certificado(), SelloDePrueba.certificadoDeTiempo())))
                .isFalse();
    }

    @Test
    void pdfsigOpinaLoMismo(@TempDir Path carpeta) throws Exception {
        byte[] bueno = AcuseDePrueba.firmado(3);
        byte[] malo = alterado(bueno);

        assertThat(pdfsig(carpeta, bueno)).contains("Signature is Valid", "Total document signed");
        assertThat(pdfsig(carpeta, malo)).doesNotContain("Signature is Valid");
    }

    @Test
    void seVeBien() throws IOException {
        Files.createDirectories(CAPTURAS);
        dibujar("acuse", AcuseDePrueba.firmado(3));
        dibujar("acuse-largo", AcuseDePrueba.firmado(60));
        dibujar("borrador", AcusePdf.componer(AcuseDePrueba.borrador(), AcuseDePrueba.EMISOR));
    }

    /** Con un byte distinto entre lo firmado, que es lo que sigue al hueco de la firma. */
    private static byte[] alterado(byte[] pdf) {
        byte[] alterado = pdf.clone();
        alterado[alterado.length * 3 / 4] ^= 1;
        return alterado;
    }

    private static void dibujar(String nombre, byte[] pdf) throws IOException {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            for (int i = 0; i < Math.min(documento.getNumberOfPages(), 3); i++) {
                var imagen = new PDFRenderer(documento).renderImageWithDPI(i, 90);
                assertThat(ImageIO.write(
                                imagen,
                                "png",
                                CAPTURAS.resolve(nombre + "-" + (i + 1) + ".png")
                                        .toFile()))
                        .isTrue();
            }
        }
        Files.write(CAPTURAS.resolve(nombre + ".pdf"), pdf);
    }

    private static String pdfsig(Path carpeta, byte[] pdf) throws Exception {
        Path archivo = Files.write(carpeta.resolve("acuse.pdf"), pdf);
        try {
            var proceso = new ProcessBuilder("pdfsig", "-nocert", archivo.toString())
                    .redirectErrorStream(true)
                    .start();
            return new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException sinPdfsig) {
            System.out.println("sin pdfsig: instala poppler-utils para que también juzgue los acuses");
            assumeTrue(false, "no hay pdfsig");
            throw sinPdfsig;
        }
    }

    private static String texto(byte[] pdf) throws IOException {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(documento);
        }
    }
}
