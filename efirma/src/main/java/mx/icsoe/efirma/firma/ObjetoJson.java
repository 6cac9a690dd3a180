package mx.icsoe.efirma.firma;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lee un objeto JSON plano cuyos valores son cadenas sin escapes: es todo lo que puede ser un token. Lo que no quepa
 * en eso se rechaza, y la biblioteca no obliga a nadie a una dependencia de JSON.
 */
final class ObjetoJson {

    private static final Pattern OBJETO = Pattern.compile("[ \t\r\n]*+\\{(.*)}[ \t\r\n]*+", Pattern.DOTALL);
    private static final Pattern PAR = Pattern.compile(
            "\\G[ \t\r\n]*+\"([a-z]{1,20})\"[ \t\r\n]*+:[ \t\r\n]*+\"([^\"\\\\\\p{Cntrl}]*+)\"[ \t\r\n]*+(,|$)");
    private static final int PARES_MAXIMOS = 8;

    private ObjetoJson() {}

    static Optional<Map<String, String>> leer(String texto) {
        Matcher objeto = OBJETO.matcher(texto);
        return objeto.matches() ? pares(objeto.group(1)) : Optional.empty();
    }

    private static Optional<Map<String, String>> pares(String dentro) {
        Map<String, String> pares = new HashMap<>();
        Matcher par = PAR.matcher(dentro);
        while (par.find()) {
            // Un campo repetido diría cosas distintas a lectores distintos.
            if (pares.put(par.group(1), par.group(2)) != null || pares.size() > PARES_MAXIMOS) {
                return Optional.empty();
            }
            if (par.end() == dentro.length()) {
                return par.group(3).isEmpty() ? Optional.of(pares) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
