package mx.icsoe.portal.arquitectura;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** El presupuesto de tamaño de la casa, sobre los tres módulos Maven; el de archivo rige también a las pruebas. */
class TamaniosTest {

    private static final int LINEAS_POR_ARCHIVO = 250;
    private static final int MEDIANA_DE_LINEAS = 60;
    private static final int LINEAS_POR_METODO = 40;
    private static final List<Path> FUENTES = List.of(
            Path.of("../efirma/src/main/java"), Path.of("src/main/java"), Path.of("../resistencia/src/main/java"));
    private static final List<Path> PRUEBAS = List.of(Path.of("../efirma/src/test/java"), Path.of("src/test/java"));

    @Test
    void ningunArchivoPasaDe250Lineas() throws IOException {
        assertThat(Stream.concat(archivos(".java"), archivos(PRUEBAS, ".java")).filter(TamaniosTest::esLargo))
                .isEmpty();
    }

    @Test
    void atrapaUnArchivoLargo() throws IOException {
        Path largo = Files.createTempFile("Largo", ".java");
        Files.writeString(largo, "\n".repeat(LINEAS_POR_ARCHIVO + 1));
        assertThat(esLargo(largo)).isTrue();
    }

    @Test
    void laMedianaDeLosArchivosEsPequenia() throws IOException {
        var tamanios = archivos(".java")
                .filter(archivo -> !archivo.endsWith("package-info.java"))
                .map(TamaniosTest::lineas)
                .sorted()
                .toList();
        assertThat(tamanios.get(tamanios.size() / 2)).isLessThanOrEqualTo(MEDIANA_DE_LINEAS);
    }

    @Test
    void ningunMetodoPasaDe40Lineas() throws IOException {
        assertThat(Metodos.de(archivos(".java").toList()).filter(metodo -> metodo.lineas() > LINEAS_POR_METODO))
                .isEmpty();
    }

    @Test
    void atrapaUnMetodoLargo() throws IOException {
        Path largo = Files.createTempFile("Largo", ".java");
        Files.writeString(largo, "class Largo { void m() {\n" + "int x;\n".repeat(LINEAS_POR_METODO) + "} }");
        assertThat(Metodos.de(List.of(largo)).filter(metodo -> metodo.lineas() > LINEAS_POR_METODO))
                .hasSize(1);
    }

    @Test
    void todoPaqueteDiceParaQueSirve() throws IOException {
        assertThat(archivos(".java").map(Path::getParent).distinct())
                .allSatisfy(paquete -> assertThat(paquete.resolve("package-info.java"))
                        .content()
                        .contains("/**")
                        .contains("@NullMarked"));
    }

    private static boolean esLargo(Path archivo) {
        return lineas(archivo) > LINEAS_POR_ARCHIVO;
    }

    private static Stream<Path> archivos(String terminacion) throws IOException {
        return archivos(FUENTES, terminacion);
    }

    private static Stream<Path> archivos(List<Path> fuentes, String terminacion) throws IOException {
        List<Path> archivos = new ArrayList<>();
        for (Path fuente : fuentes) {
            try (Stream<Path> todos = Files.walk(fuente)) {
                todos.filter(archivo -> archivo.toString().endsWith(terminacion))
                        .forEach(archivos::add);
            }
        }
        return archivos.stream();
    }

    private static int lineas(Path archivo) {
        try {
            return Files.readAllLines(archivo).size();
        } catch (IOException ilegible) {
            throw new UncheckedIOException(ilegible);
        }
    }
}
