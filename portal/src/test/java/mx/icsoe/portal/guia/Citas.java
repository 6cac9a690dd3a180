package mx.icsoe.portal.guia;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lo que una guía dice que se lee en las páginas: entre comillas latinas o, en Markdown, en negritas.
 *
 * @param textos en el orden en que aparecen
 */
public record Citas(Set<String> textos) {

    private static final Pattern CITA = Pattern.compile("«([^»]+)»|\\*\\*([^*]+)\\*\\*");
    private static final Pattern ESPACIO = Pattern.compile("\\s+");

    public static Citas de(String guia) {
        Set<String> textos = new LinkedHashSet<>();
        CITA.matcher(guia).results().forEach(hallada -> {
            String texto = hallada.group(1) == null ? hallada.group(2) : hallada.group(1);
            textos.add(ESPACIO.matcher(texto).replaceAll(" "));
        });
        return new Citas(textos);
    }

    public Citas y(Citas otras) {
        Set<String> juntos = new LinkedHashSet<>(textos);
        juntos.addAll(otras.textos);
        return new Citas(juntos);
    }
}
