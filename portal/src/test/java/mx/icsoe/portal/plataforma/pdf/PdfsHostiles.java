package mx.icsoe.portal.plataforma.pdf;

import java.util.List;
import java.util.stream.Stream;

/** Todas las familias de PDF hostiles de la medida H4. */
final class PdfsHostiles {

    static final long SEMILLA = 20260719L;

    private PdfsHostiles() {}

    static List<Caso> todos() {
        return Stream.of(
                        Stream.of(new Caso("vacío", Defecto.VACIO, () -> new byte[0])),
                        PdfsQueNoLoSon.casos(SEMILLA),
                        PdfsCifrados.casos(),
                        PdfsConProgramas.casos(),
                        PdfsEscondidos.casos(),
                        PdfsConArchivos.casos(),
                        PdfsDesmedidos.casos(),
                        PdfsDanados.casos(SEMILLA))
                .flatMap(familia -> familia)
                .toList();
    }
}
