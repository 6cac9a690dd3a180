package mx.icsoe.portal.plataforma.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** PDF como los hacen los productores usuales; ninguno debe rechazarse. */
final class PdfsHonestos {

    private PdfsHonestos() {}

    static Map<String, Supplier<byte[]>> todos() {
        Map<String, Supplier<byte[]>> todos = new LinkedHashMap<>();
        todos.put("PDFBox, con flujos de objetos", PdfsDePdfbox::dePdfbox);
        todos.put(
                "PDFBox, sin comprimir",
                () -> PdfsDePdfbox.guardado(PdfsDePdfbox.hojas(3), CompressParameters.NO_COMPRESSION));
        todos.put("con actualización incremental", PdfsDePdfbox::incremental);
        todos.put("firmado", PdfsDePdfbox::firmado);
        todos.put("escaneado a color", () -> PdfsDePdfbox.escaneado(false));
        todos.put("escaneado en blanco y negro", () -> PdfsDePdfbox.escaneado(true));
        todos.put("con metadatos XMP y enlaces", PdfsDePdfbox::conMetadatos);
        todos.put(
                "de cuatrocientas hojas",
                () -> PdfsDePdfbox.guardado(PdfsDePdfbox.hojas(400), CompressParameters.DEFAULT_COMPRESSION));
        todos.put("mínimo, clásico", () -> PdfCrudo.honesto().bytes());
        todos.put("mínimo, comprimido", () -> PdfCrudo.honesto().comprimido());
        todos.put("a la manera de LibreOffice", PdfsHonestos::deOficina);
        todos.put(
                "con formulario sin programas",
                () -> PdfCrudo.honesto()
                        .catalogo("/AcroForm<</Fields[10 0 R]/NeedAppearances true/DA(/Helv 0 Tf)>>")
                        .pagina("/Annots[10 0 R]")
                        .con(10, "<</Type/Annot/Subtype/Widget/FT/Tx/T(nombre)/V(Juan)/Rect[0 0 99 20]/P 3 0 R>>")
                        .bytes());
        todos.put(
                "etiquetado",
                () -> PdfCrudo.honesto()
                        .catalogo("/MarkInfo<</Marked true>>/Lang(es-MX)/StructTreeRoot 10 0 R")
                        .con(10, "<</Type/StructTreeRoot/K 11 0 R/RoleMap<</EF/P/AF/Span/Titulo/H1>>>>")
                        .con(11, "<</Type/StructElem/S/Document/P 10 0 R/A<</O/Layout/Placement/Block>>/K[]>>")
                        .comprimido());
        todos.put(
                "con recursos de nombre sospechoso",
                () -> PdfCrudo.honesto()
                        .pagina("/Resources<</Font<</EF 5 0 R/AF 5 0 R>>>>")
                        .bytes());
        todos.put(
                "con árboles de nombres vacíos",
                () -> PdfCrudo.honesto()
                        .catalogo(
                                "/Names<</EmbeddedFiles<</Names[]>>/JavaScript<<>>/Dests<</Names[(a)[3 0 R/Fit]]>>>>/AF[]")
                        .bytes());
        todos.put(
                "que abre en una página",
                () -> PdfCrudo.honesto()
                        .catalogo(
                                "/OpenAction[3 0 R/XYZ null null 0]/PageMode/UseNone/ViewerPreferences<</DisplayDocTitle true>>")
                        .bytes());
        todos.put(
                "con acciones de navegación",
                () -> PdfCrudo.honesto()
                        .pagina(
                                "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/GoTo/D[3 0 R/Fit]>>>>"
                                        + "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Named/N/NextPage>>>>"
                                        + "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://repse.stps.gob.mx/JS/Launch)>>>>"
                                        + "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(mailto:nadie@ejemplo.mx)>>>>]")
                        .bytes());
        todos.put("con blancos y ceros al final", () -> con(PdfCrudo.honesto().bytes(), "", "\r\n\0\0\0\n"));
        todos.put(
                "con marca de orden y blanco al principio",
                () -> con(PdfCrudo.honesto().bytes(), "\u00ef\u00bb\u00bf\n", ""));
        todos.put(
                "con «<%» por azar en un flujo",
                () -> PdfCrudo.honesto()
                        .conFlujo(10, "", new byte[] {'<', '%', (byte) 0x9C, 'a', 0x11, (byte) 0xF3})
                        .bytes());
        todos.put("con fines de línea de Windows", PdfsHonestos::deWindows);
        todos.put("con largo en otro objeto", PdfsHonestos::conLargoAparte);
        todos.put(
                "con texto que habla de objetos",
                () -> PdfCrudo.honesto()
                        .conFlujo(
                                4,
                                "",
                                PdfCrudo.latin("BT /F1 12 Tf (El obj 1 0 obj de la obra; trailer y endobj) Tj ET"))
                        .bytes());
        todos.put("versión 2.0", () -> PdfCrudo.honesto().cabeza("%PDF-2.0\n").bytes());
        return todos;
    }

    private static byte[] deOficina() {
        byte[] contenido = PdfCrudo.comprimir(PdfCrudo.latin("0.1 w q 0 0.028 595 842 re W* n Q"));
        return PdfCrudo.honesto()
                .cabeza("%PDF-1.6\n%\u00c3\u00a4\u00c3\u00bc\u00c3\u00b6\u00c3\u009f\n")
                .conFlujo(4, "/Filter/FlateDecode", contenido)
                .catalogo("/OpenAction[3 0 R /XYZ null null 0]/Lang(es-MX)")
                .pagina("/Group<</S/Transparency/CS/DeviceRGB/I true>>")
                .con(10, "<</Creator<FEFF005700720069007400650072>/Producer(x)/CreationDate(D:20260101120000-06'00')>>")
                .trailer("/Info 10 0 R/ID[<AA><BB>]/DocChecksum /ABCDEF")
                .bytes();
    }

    private static byte[] deWindows() {
        return PdfCrudo.honesto()
                .cabeza("%PDF-1.4\r\n%\u00e2\u00e3\u00cf\u00d3\r\n")
                .con(5, "<<\r\n/Type /Font\r\n/Subtype /Type1\r\n/BaseFont /Helvetica\r\n>>")
                .bytes();
    }

    private static byte[] conLargoAparte() {
        return PdfCrudo.honesto()
                .con(10, "<</Length 11 0 R>>\nstream\nBT ET\nendstream")
                .con(11, "5")
                .bytes();
    }

    private static byte[] con(byte[] pdf, String antes, String despues) {
        return PdfCrudo.latin(antes + new String(pdf, StandardCharsets.ISO_8859_1) + despues);
    }
}
