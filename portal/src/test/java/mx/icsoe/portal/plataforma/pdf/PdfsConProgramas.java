package mx.icsoe.portal.plataforma.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cada acción que ejecuta algo, en cada lugar donde un lector la dispararía o la encontraría. */
final class PdfsConProgramas {

    private static final Map<String, String> ACCIONES = acciones();
    private static final Map<String, BiConsumer<PdfCrudo, String>> LUGARES = lugares();
    private static final Map<String, Consumer<PdfCrudo>> SIN_ACCION = sinAccion();

    private PdfsConProgramas() {}

    static Stream<Caso> casos() {
        Stream<Caso> cruzados = ACCIONES.entrySet().stream()
                .flatMap(accion -> LUGARES.entrySet().stream()
                        .flatMap(lugar -> enAmbasFormas(
                                accion.getKey() + " en " + lugar.getKey(),
                                pdf -> lugar.getValue().accept(pdf, accion.getValue()))));
        return Stream.concat(
                cruzados,
                SIN_ACCION.entrySet().stream().flatMap(caso -> enAmbasFormas(caso.getKey(), caso.getValue())));
    }

    private static Stream<Caso> enAmbasFormas(String nombre, Consumer<PdfCrudo> torcer) {
        return Stream.of(
                new Caso(nombre, Defecto.CON_PROGRAMAS, () -> torcido(torcer).bytes()),
                new Caso(
                        nombre + ", comprimido",
                        Defecto.CON_PROGRAMAS,
                        () -> torcido(torcer).comprimido()));
    }

    private static PdfCrudo torcido(Consumer<PdfCrudo> torcer) {
        PdfCrudo pdf = PdfCrudo.honesto();
        torcer.accept(pdf);
        return pdf;
    }

    private static Map<String, String> acciones() {
        Map<String, String> acciones = new LinkedHashMap<>();
        acciones.put("JavaScript", "<</S/JavaScript/JS(app.alert\\(1\\))>>");
        acciones.put("JavaScript con escapes", "<</S/J#61v#61Script/J#53(app.alert\\(1\\))>>");
        acciones.put("Launch", "<</S/Launch/F(cmd.exe)>>");
        acciones.put("SubmitForm", "<</S/SubmitForm/F(http://ejemplo.invalid)>>");
        acciones.put("ImportData", "<</S/ImportData/F(datos.fdf)>>");
        acciones.put("GoToR", "<</S/GoToR/F(otro.pdf)/D[0/Fit]>>");
        acciones.put("GoToE", "<</S/GoToE/T<</R/C/N(dentro.pdf)>>/D[0/Fit]>>");
        acciones.put("Movie", "<</S/Movie/T(pelicula)>>");
        acciones.put("Sound", "<</S/Sound/Sound 90 0 R>>");
        acciones.put("Rendition", "<</S/Rendition/OP 0>>");
        acciones.put("RichMediaExecute", "<</S/RichMediaExecute/CMD<</C(x)>>>>");
        acciones.put("GoTo3DView", "<</S/GoTo3DView/V/F>>");
        acciones.put("enlace javascript", "<</S/URI/URI(JavaScript:alert\\(1\\))>>");
        acciones.put("enlace a un archivo", "<</S/URI/URI(file:///etc/passwd)>>");
        return acciones;
    }

    private static Map<String, BiConsumer<PdfCrudo, String>> lugares() {
        Map<String, BiConsumer<PdfCrudo, String>> lugares = new LinkedHashMap<>();
        lugares.put("OpenAction", (pdf, accion) -> pdf.catalogo("/OpenAction " + accion));
        lugares.put(
                "OpenAction indirecto",
                (pdf, accion) -> pdf.catalogo("/OpenAction 10 0 R").con(10, accion));
        lugares.put("AA del catálogo", (pdf, accion) -> pdf.catalogo("/AA<</WC " + accion + ">>"));
        lugares.put(
                "AA de la página",
                (pdf, accion) -> pdf.pagina("/AA<</O 10 0 R>>").con(10, accion));
        lugares.put(
                "una anotación",
                (pdf, accion) -> pdf.pagina("/Annots[10 0 R]")
                        .con(10, "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A " + accion + ">>"));
        lugares.put(
                "AA de una anotación",
                (pdf, accion) ->
                        pdf.pagina("/Annots[<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/AA<</E " + accion + ">>>>]"));
        lugares.put(
                "un campo",
                (pdf, accion) -> pdf.catalogo("/AcroForm<</Fields[10 0 R]>>")
                        .con(10, "<</FT/Tx/T(campo)/AA<</K " + accion + ">>>>"));
        lugares.put(
                "un marcador",
                (pdf, accion) -> pdf.catalogo("/Outlines 10 0 R")
                        .con(10, "<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>")
                        .con(11, "<</Title(Uno)/Parent 10 0 R/A " + accion + ">>"));
        lugares.put(
                "la acción siguiente",
                (pdf, accion) -> pdf.catalogo("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[" + accion + "]>>"));
        lugares.put("un objeto que nadie nombra", (pdf, accion) -> pdf.con(10, accion));
        return lugares;
    }

    private static Map<String, Consumer<PdfCrudo>> sinAccion() {
        Map<String, Consumer<PdfCrudo>> casos = new LinkedHashMap<>();
        casos.put(
                "árbol de nombres JavaScript",
                pdf -> pdf.catalogo("/Names<</JavaScript 10 0 R>>").con(10, "<</Names[(a)11 0 R]>>"));
        casos.put(
                "XFA",
                pdf -> pdf.catalogo("/AcroForm<</XFA 10 0 R/Fields[]>>").conFlujo(10, "", PdfCrudo.latin("<x/>")));
        casos.put("XFA en arreglo", pdf -> pdf.catalogo("/AcroForm<</XFA[(form)10 0 R]/Fields[]>>"));
        casos.put(
                "tipo de acción indirecto",
                pdf -> pdf.catalogo("/OpenAction<</S 10 0 R/X 1>>").con(10, "/JavaScript"));
        for (String tipo : new String[] {"RichMedia", "3D", "Movie", "Screen", "Sound"}) {
            casos.put(
                    "anotación " + tipo,
                    pdf -> pdf.pagina("/Annots[<</Type/Annot/Subtype/" + tipo + "/Rect[0 0 9 9]>>]"));
        }
        casos.put("objeto PostScript", pdf -> pdf.conFlujo(10, "/Type/XObject/Subtype/PS", PdfCrudo.latin("showpage")));
        casos.put("multimedia en los nombres", pdf -> pdf.catalogo("/Names<</Renditions<</Names[(a)9 0 R]>>>>"));
        casos.put("diccionario torcido que esconde", pdf -> pdf.catalogo("/Torcido @@ %/X\n/JS(app.alert\\(1\\))"));
        return casos;
    }
}
