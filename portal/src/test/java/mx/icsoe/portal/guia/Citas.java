package mx.icsoe.portal.guia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import mx.icsoe.portal.pruebas.Navegador;
import org.springframework.web.util.HtmlUtils;

/**
 * Lo que una guía dice que se lee en las páginas: entre comillas latinas o, en Markdown, en negritas.
 *
 * @param textos en el orden en que aparecen
 */
record Citas(Set<String> textos) {

    private static final Pattern CITA = Pattern.compile("«([^»]+)»|\\*\\*([^*]+)\\*\\*");
    private static final Pattern ESPACIO = Pattern.compile("\\s+");

    /** Las de una guía: la ilustrada de {@code docs/guia} y la que publica el portal. */
    static Citas deLaGuia(String numero, String nombre, int puerto) throws IOException {
        String publicada = new Navegador(puerto).pedir("/icsoe/guias/" + nombre).body();
        return de(Files.readString(Path.of("..", "docs", "guia", numero + "-" + nombre + ".md")))
                .y(de(HtmlUtils.htmlUnescape(publicada)));
    }

    private static Citas de(String guia) {
        Set<String> textos = new LinkedHashSet<>();
        CITA.matcher(guia).results().forEach(hallada -> {
            String texto = hallada.group(1) == null ? hallada.group(2) : hallada.group(1);
            textos.add(ESPACIO.matcher(texto).replaceAll(" "));
        });
        return new Citas(textos);
    }

    private Citas y(Citas otras) {
        Set<String> juntos = new LinkedHashSet<>(textos);
        juntos.addAll(otras.textos);
        return new Citas(juntos);
    }
}
