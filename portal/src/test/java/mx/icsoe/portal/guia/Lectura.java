package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Lo que se leyó en cada pantalla de un recorrido: contra eso se comparan las guías. */
public final class Lectura {

    private static final Pattern ESPACIO = Pattern.compile("[\\s\\u00A0]+");
    private static final String TODO = """
            () => [document.title, document.body.innerText, document.querySelector('main').textContent,
                ...Array.from(document.querySelectorAll('details'), uno => uno.textContent)].join(' ')""";

    private final Map<String, String> pantallas = new ConcurrentHashMap<>();

    public void anotar(String pantalla, Page pagina) {
        pantallas.merge(pantalla, limpio((String) pagina.evaluate(TODO)), (antes, ahora) -> antes + " " + ahora);
    }

    /** A7: lo que una guía cita se leyó en las pantallas que esa guía recorre. */
    public void diceLoQueCita(String guia, String nombre, int puerto) throws IOException {
        var citas = Citas.deLaGuia(guia, nombre, puerto).textos();
        assertThat(citas).hasSizeGreaterThan(5);
        assertThat(citas.stream().filter(cita -> !dice(guia, cita)))
                .as("citas de la guía %s que no se leen en ninguna de sus pantallas", guia)
                .isEmpty();
    }

    /** Si se leyó en alguna de las pantallas de esa guía, que es con lo que empieza su nombre. */
    private boolean dice(String guia, String texto) {
        return pantallas.entrySet().stream()
                .anyMatch(una -> una.getKey().startsWith(guia) && una.getValue().contains(limpio(texto)));
    }

    private static String limpio(String texto) {
        return ESPACIO.matcher(texto).replaceAll(" ").strip();
    }
}
