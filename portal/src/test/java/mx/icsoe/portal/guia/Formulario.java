package mx.icsoe.portal.guia;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Los campos que una página envía aunque la persona no toque nada, menos la ficha contra CSRF. */
record Formulario(Map<String, String> campos) {

    private static final Pattern CAMPO = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NOMBRE = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALOR = Pattern.compile("value=\"([^\"]*)\"");

    static Formulario de(String html) {
        var campos = new LinkedHashMap<String, String>();
        CAMPO.matcher(html).results().forEach(hallado -> {
            var nombre = NOMBRE.matcher(hallado.group());
            var valor = VALOR.matcher(hallado.group());
            if (nombre.find() && !nombre.group(1).equals("_csrf")) {
                campos.put(nombre.group(1), valor.find() ? HtmlUtils.htmlUnescape(valor.group(1)) : "");
            }
        });
        return new Formulario(campos);
    }

    Map<String, String> con(Map<String, String> escritos) {
        var todos = new LinkedHashMap<>(campos);
        todos.putAll(escritos);
        return todos;
    }
}
