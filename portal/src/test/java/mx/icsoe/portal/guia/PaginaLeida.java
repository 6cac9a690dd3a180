package mx.icsoe.portal.guia;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * El HTML de una página, leído como lo lee una persona.
 *
 * @param html tal como lo contestó el portal
 */
record PaginaLeida(String html) {

    private static final Pattern OCULTO = Pattern.compile("(?s)<span class=\"oculto\">.*?</span>|<svg.*?</svg>");
    private static final Pattern MARCA = Pattern.compile("<[^>]*>");
    private static final Pattern ESPACIO = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern CUERPO = Pattern.compile("(?s)<main.*</main>");

    /** Si en ese lugar de la página se lee exactamente ese texto; {@code texto} admite que vaya dentro de otro. */
    boolean dice(String donde, String texto) {
        return switch (donde) {
            case "titulo" -> leidos("(?s)<h1[^>]*>(.*?)</h1>").contains(texto);
            case "boton" ->
                leidos("(?s)<(?:button|a) class=\"boton[^>]*>(.*?)</(?:button|a)>")
                        .contains(texto);
            case "etiqueta" -> leidos("(?s)<label[^>]*>(.*?)</label>").contains(texto);
            case "enlace" -> leidos("(?s)<a [^>]*>(.*?)</a>").contains(texto);
            case "texto" -> leer(cuerpo()).contains(texto);
            default -> throw new IllegalArgumentException("lugar desconocido: " + donde);
        };
    }

    private List<String> leidos(String patron) {
        return Pattern.compile(patron)
                .matcher(cuerpo())
                .results()
                .map(hallado -> leer(hallado.group(1)))
                .toList();
    }

    private String cuerpo() {
        var principal = CUERPO.matcher(html);
        return principal.find() ? principal.group() : html;
    }

    private static String leer(String trozo) {
        String visible = OCULTO.matcher(trozo).replaceAll("");
        String texto = HtmlUtils.htmlUnescape(MARCA.matcher(visible).replaceAll(" "));
        return ESPACIO.matcher(texto).replaceAll(" ").strip();
    }
}
