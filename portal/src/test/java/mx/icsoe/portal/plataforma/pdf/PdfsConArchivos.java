package mx.icsoe.portal.plataforma.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Archivos incrustados, adjuntos, asociados, en portafolio o traídos de fuera. */
final class PdfsConArchivos {

    private PdfsConArchivos() {}

    static Stream<Caso> casos() {
        return torcidos().entrySet().stream()
                .flatMap(caso -> Stream.of(
                        new Caso(
                                caso.getKey(),
                                Defecto.CON_ARCHIVOS,
                                () -> torcido(caso.getValue()).bytes()),
                        new Caso(
                                caso.getKey() + ", comprimido",
                                Defecto.CON_ARCHIVOS,
                                () -> torcido(caso.getValue()).comprimido())));
    }

    private static PdfCrudo torcido(Consumer<PdfCrudo> torcer) {
        PdfCrudo pdf = PdfCrudo.honesto();
        torcer.accept(pdf);
        return pdf;
    }

    private static Map<String, Consumer<PdfCrudo>> torcidos() {
        Map<String, Consumer<PdfCrudo>> casos = new LinkedHashMap<>();
        casos.put(
                "incrustado",
                pdf -> pdf.catalogo("/Names<</EmbeddedFiles<</Names[(a.exe)10 0 R]>>>>")
                        .con(10, "<</Type/Filespec/F(a.exe)/EF<</F 11 0 R>>>>")
                        .conFlujo(11, "/Type/EmbeddedFile", PdfCrudo.latin("MZ")));
        casos.put("incrustado sin nombrar", pdf -> pdf.conFlujo(10, "/Type/EmbeddedFile", PdfCrudo.latin("MZ")));
        casos.put("solo su especificación", pdf -> pdf.con(10, "<</Type/Filespec/F(a.exe)/EF<</F 11 0 R>>>>"));
        casos.put(
                "anotación adjunta",
                pdf -> pdf.pagina("/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 10 0 R>>]"));
        casos.put("asociado al catálogo", pdf -> pdf.catalogo("/AF[10 0 R]"));
        casos.put("asociado a la página", pdf -> pdf.pagina("/AF 10 0 R"));
        casos.put("portafolio", pdf -> pdf.catalogo("/Collection<</View/D>>"));
        casos.put("flujo con sus datos fuera", pdf -> pdf.conFlujo(10, "/F(datos.bin)", new byte[0]));
        casos.put("llave con escapes", pdf -> pdf.con(10, "<</#45F<</F 11 0 R>>>>"));
        return casos;
    }
}
