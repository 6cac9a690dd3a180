package mx.icsoe.portal.navegador;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Busca faltas de accesibilidad con axe-core. */
final class Axe {

    private static final String FUENTE = leer();

    private static final String CORRER = """
            async () => {
              const informe = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              });
              return informe.violations.flatMap(violacion => violacion.nodes.map(nodo =>
                `${violacion.id}: ${nodo.target.join(' ')} · ${nodo.failureSummary.replace(/\\s+/g, ' ')}`));
            }""";

    private Axe() {}

    /** Una frase por elemento que falla; vacía si no hay ninguno. */
    static List<String> violaciones(Page pagina) {
        pagina.evaluate(FUENTE);
        return ((List<?>) pagina.evaluate(CORRER))
                .stream().map(Object::toString).toList();
    }

    private static String leer() {
        try (var fuente = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(fuente).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ilegible) {
            throw new UncheckedIOException(ilegible);
        }
    }
}
