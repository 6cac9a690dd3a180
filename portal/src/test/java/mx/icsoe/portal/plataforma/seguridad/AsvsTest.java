package mx.icsoe.portal.plataforma.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Que {@code docs/seguridad/asvs.csv} no prometa pruebas que no existen. */
class AsvsTest {

    private static final Path RAIZ = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern PRUEBA = Pattern.compile("\\b[A-Z][A-Za-z0-9]+Test\\b");
    private static final Pattern RENGLON =
            Pattern.compile("v5\\.0\\.0-\\d+\\.\\d+\\.\\d+,[12],.+,(cumple|parcial|pendiente|no aplica),.+");

    @Test
    void cadaRequisitoTieneEstadoYRazon() throws IOException {
        assertThat(requisitos())
                .hasSizeGreaterThan(200)
                .allMatch(renglon -> RENGLON.matcher(renglon).matches());
        assertThat(requisitos().stream().map(renglon -> renglon.split(",", 2)[0]))
                .doesNotHaveDuplicates();
    }

    @Test
    void todaPruebaQueNombraExiste() throws IOException {
        Set<String> nombradas = new TreeSet<>();
        requisitos().forEach(renglon -> PRUEBA.matcher(renglon).results().forEach(una -> nombradas.add(una.group())));

        assertThat(nombradas).isNotEmpty().isSubsetOf(existentes());
    }

    private static List<String> requisitos() throws IOException {
        List<String> renglones = Files.readAllLines(RAIZ.resolve("docs/seguridad/asvs.csv"));
        return renglones.subList(1, renglones.size());
    }

    private static Set<String> existentes() throws IOException {
        try (var modulos = Files.walk(RAIZ, 14)) {
            return modulos.map(ruta -> String.valueOf(ruta.getFileName()))
                    .filter(nombre -> nombre.endsWith("Test.java"))
                    .map(nombre -> nombre.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
