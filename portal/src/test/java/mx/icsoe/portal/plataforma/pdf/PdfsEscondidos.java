package mx.icsoe.portal.plataforma.pdf;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Programas donde un analizador que siga las tablas no miraría, y donde otro lector sí. */
final class PdfsEscondidos {

    private static final String GUION = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

    private PdfsEscondidos() {}

    static Stream<Caso> casos() {
        return Stream.of(
                caso(
                        "dentro de un flujo sin comprimir",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "", PdfCrudo.latin("relleno\n11 0 obj\n" + GUION + "\nendobj\n"))
                                .bytes()),
                caso(
                        "con un comentario en el encabezado del objeto",
                        () -> reemplazado("10 0 obj", "10 %nada\n0%\nobj")),
                caso("sin endobj", () -> reemplazado("endobj", "      ")),
                caso(
                        "tras un comentario con paréntesis",
                        () -> PdfCrudo.honesto().con(10, "%(\n" + GUION).bytes()),
                caso("en una versión anterior del documento", PdfsEscondidos::versionAnterior),
                caso(
                        "tras un largo que miente",
                        () -> PdfCrudo.honesto()
                                .con(10, "<</Length 99999>>\nstream\nx\nendstream\nendobj\n11 0 obj\n" + GUION)
                                .bytes()),
                caso(
                        "en un flujo de objetos sin tipo",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "/N 1/First 4", PdfCrudo.latin("9 0 " + GUION))
                                .bytes()),
                caso(
                        "en un flujo de objetos dentro de un flujo",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "",
                                        PdfCrudo.latin("11 0 obj\n<</Type/ObjStm/N 1/First 4/Length 60>>\nstream\n9 0 "
                                                + GUION + "\nendstream\nendobj\n"))
                                .bytes()),
                caso(
                        "en un flujo de objetos disfrazado de imagen",
                        () -> PdfCrudo.honesto()
                                .conFlujo(
                                        10,
                                        "/Subtype/Image/Width 1/Height 1/N 1/First 4/Filter/FlateDecode",
                                        PdfCrudo.comprimir(PdfCrudo.latin("9 0 " + GUION)))
                                .bytes()),
                caso(
                        "en el trailer",
                        () -> PdfCrudo.honesto()
                                .trailer("/Info<</A " + GUION + ">>")
                                .bytes()),
                caso(
                        "partido con retornos",
                        () -> PdfCrudo.honesto()
                                .con(10, "<<\r/S\r/JavaScript\r/JS\r(x)\r>>")
                                .bytes()),
                caso(
                        "con ceros entre palabras",
                        () -> PdfCrudo.honesto()
                                .con(10, "<<\0/S\0/JavaScript\0/JS\0(x)>>")
                                .bytes()));
    }

    private static byte[] reemplazado(String que, String por) {
        String pdf = new String(PdfCrudo.honesto().con(10, GUION).bytes(), StandardCharsets.ISO_8859_1);
        return PdfCrudo.latin(pdf.replace(que, por));
    }

    /** Una actualización incremental deja el objeto 10 en blanco: el de antes sigue en el archivo. */
    private static byte[] versionAnterior() {
        String pdf = new String(PdfCrudo.honesto().con(10, GUION).bytes(), StandardCharsets.ISO_8859_1);
        int nuevo = pdf.length();
        int previo = pdf.lastIndexOf("xref\n0 ");
        String cuerpo = "10 0 obj\nnull\nendobj\n";
        return PdfCrudo.latin(
                pdf + cuerpo + "xref\n10 1\n%010d 00000 n \n".formatted(nuevo) + "trailer\n<</Size 11/Root 1 0 R/Prev "
                        + previo + ">>\nstartxref\n" + (nuevo + cuerpo.length()) + "\n%%EOF\n");
    }

    private static Caso caso(String nombre, Supplier<byte[]> pdf) {
        return new Caso(nombre, Defecto.CON_PROGRAMAS, pdf);
    }
}
