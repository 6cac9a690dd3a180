package mx.icsoe.portal.guia;

import com.microsoft.playwright.Page;
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

    /** Si se leyó en alguna de las pantallas de esa guía, que es con lo que empieza su nombre. */
    public boolean dice(String guia, String texto) {
        return pantallas.entrySet().stream()
                .anyMatch(una -> una.getKey().startsWith(guia) && una.getValue().contains(limpio(texto)));
    }

    boolean vacia() {
        return pantallas.isEmpty();
    }

    private static String limpio(String texto) {
        return ESPACIO.matcher(texto).replaceAll(" ").strip();
    }
}
