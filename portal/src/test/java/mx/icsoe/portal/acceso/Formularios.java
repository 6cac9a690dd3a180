package mx.icsoe.portal.acceso;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.pruebas.Navegador;

/** Envía el formulario de una página con la ficha contra CSRF que ella trae. */
final class Formularios {

    private static final Pattern FICHA = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private Formularios() {}

    static HttpResponse<String> enviar(Navegador navegador, String ruta, Map<String, String> campos) {
        var pagina = FICHA.matcher(navegador.pedir(ruta).body());
        if (!pagina.find()) {
            throw new IllegalStateException("la página no trae su ficha contra CSRF");
        }
        var completos = new HashMap<>(campos);
        completos.put("_csrf", pagina.group(1));
        return navegador.enviar(ruta, completos);
    }
}
