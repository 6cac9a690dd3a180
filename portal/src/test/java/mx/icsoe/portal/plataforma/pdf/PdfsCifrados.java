package mx.icsoe.portal.plataforma.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Cifrados de las maneras usuales, con contraseña para abrir y con la vacía. */
final class PdfsCifrados {

    private PdfsCifrados() {}

    static Stream<Caso> casos() {
        Stream<Caso> deVerdad = Stream.of(40, 128, 256)
                .flatMap(bits -> Stream.of("", "secreta")
                        .flatMap(contrasena -> Stream.of(true, false)
                                .map(comprimido -> new Caso(
                                        bits + " bits" + (contrasena.isEmpty() ? " sin contraseña para abrir" : "")
                                                + (comprimido ? ", comprimido" : ""),
                                        Defecto.CIFRADO,
                                        () -> cifrado(bits, contrasena, comprimido)))));
        Stream<Caso> fingidos = Stream.of(
                new Caso(
                        "cifrado inventado",
                        Defecto.CIFRADO,
                        () -> PdfCrudo.honesto()
                                .trailer("/Encrypt<</Filter/Inventado/V 9>>")
                                .bytes()),
                new Caso(
                        "cifrado y con programas",
                        Defecto.CIFRADO,
                        () -> PdfCrudo.honesto()
                                .catalogo("/OpenAction<</S/JavaScript/JS(x)>>")
                                .trailer("/Encrypt<</Filter/Standard/V 1>>")
                                .comprimido()));
        return Stream.concat(deVerdad, fingidos);
    }

    private static byte[] cifrado(int bits, String contrasena, boolean comprimido) {
        var salida = new ByteArrayOutputStream();
        try (PDDocument documento = Loader.loadPDF(PdfsDePdfbox.dePdfbox())) {
            var politica = new StandardProtectionPolicy("dueno", contrasena, new AccessPermission());
            politica.setEncryptionKeyLength(bits);
            documento.protect(politica);
            documento.save(
                    salida, comprimido ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return salida.toByteArray();
    }
}
