package mx.icsoe.portal.plataforma.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Truncados y con la estructura rota. */
final class PdfsDanados {

    private PdfsDanados() {}

    static Stream<Caso> casos(long semilla) {
        var azar = new Random(semilla);
        Stream<Caso> truncados = IntStream.range(0, 40).mapToObj(i -> {
            double parte = 0.1 + 0.85 * azar.nextDouble();
            return caso("cortado al %.0f %%".formatted(100 * parte), () -> {
                byte[] pdf = i % 2 == 0
                        ? PdfsDePdfbox.dePdfbox()
                        : PdfCrudo.honesto().comprimido();
                return Arrays.copyOf(pdf, (int) (pdf.length * parte));
            });
        });
        return Stream.concat(truncados, rotos());
    }

    private static Stream<Caso> rotos() {
        return Stream.of(
                caso(
                        "páginas en círculo",
                        () -> PdfCrudo.honesto()
                                .con(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>")
                                .con(6, "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1>>")
                                .bytes()),
                caso(
                        "páginas que se contienen",
                        () -> PdfCrudo.honesto()
                                .con(2, "<</Type/Pages/Kids[2 0 R]/Count 1>>")
                                .bytes()),
                caso(
                        "sin hojas",
                        () -> PdfCrudo.honesto()
                                .con(2, "<</Type/Pages/Kids[]/Count 9>>")
                                .bytes()),
                caso("sin páginas", () -> PdfCrudo.honesto().con(2, "null").bytes()),
                caso(
                        "hojas que no lo son",
                        () -> PdfCrudo.honesto()
                                .con(2, "<</Type/Pages/Kids[5 0 R]/Count 1>>")
                                .bytes()),
                caso(
                        "imagen en lugar de contenido",
                        () -> PdfCrudo.honesto()
                                .conFlujo(4, "/Subtype/Image/Width 9/Height 9", new byte[9])
                                .bytes()),
                caso(
                        "referencias sin ancho",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "/Type/XRef/W[0 0 0]/Index[0 1000000000]/Size 9", new byte[9])
                                .bytes()),
                caso(
                        "referencias con anchos absurdos",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "/Type/XRef/W[2000000000 2 2]/Size 9", new byte[9])
                                .bytes()),
                caso(
                        "filtro desconocido",
                        () -> PdfCrudo.honesto()
                                .conFlujo(4, "/Filter/Inventado", new byte[9])
                                .bytes()),
                caso(
                        "filtro en otro objeto",
                        () -> PdfCrudo.honesto()
                                .conFlujo(4, "/Filter 10 0 R", PdfCrudo.comprimir(new byte[9]))
                                .con(10, "/FlateDecode")
                                .bytes()),
                caso(
                        "parámetros en otro objeto",
                        () -> PdfCrudo.honesto()
                                .conFlujo(4, "/Filter/FlateDecode/DecodeParms 10 0 R", PdfCrudo.comprimir(new byte[9]))
                                .con(10, "<</Predictor 12/Columns 2000000000>>")
                                .bytes()),
                caso(
                        "flujo de objetos ilegible",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "/Type/ObjStm/N 3/First 9", PdfCrudo.latin("esto no es un índice"))
                                .bytes()),
                caso(
                        "flujo de objetos fuera de sí",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "/Type/ObjStm/N 1/First 2000000000", PdfCrudo.latin("9 2000000000 1"))
                                .bytes()),
                caso("objeto ilegible", () -> PdfCrudo.honesto().con(10, ">").bytes()),
                caso("solo marcas", () -> PdfCrudo.latin("%PDF-1.7\nstartxref\n0\n%%EOF\n")),
                caso(
                        "catálogo que no lleva a las hojas",
                        () -> PdfCrudo.latin(new String(PdfCrudo.honesto().bytes(), StandardCharsets.ISO_8859_1)
                                .replace("/Catalog/Pages 2 0 R", "/Catalog/Hojas 2 0 R"))));
    }

    private static Caso caso(String nombre, Supplier<byte[]> pdf) {
        return new Caso(nombre, Defecto.DANADO, pdf);
    }
}
