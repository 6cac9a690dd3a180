package mx.icsoe.efirma.firma;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lee un objeto JSON plano cuyos valores son cadenas ASCII sin escapes: es todo lo que puede ser un token. Lo que no
 * quepa en eso se rechaza, y la biblioteca no obliga a nadie a una dependencia de JSON.
 */
final class ObjetoJson {

    private static final String BLANCO = "[ \\t\\r\\n]*+";
    private static final String CADENA = "\"([ !#-\\[\\]-~]*+)\"";

    private static final Pattern APERTURA = Pattern.compile(BLANCO + "\\{");

    /** Un campo, su valor y lo que sigue: una coma o la llave que cierra. */
    private static final Pattern CAMPO =
            Pattern.compile("\\G" + BLANCO + CADENA + BLANCO + ":" + BLANCO + CADENA + BLANCO + "([,}])" + BLANCO);

    private static final int CAMPOS_MAXIMOS = 8;

    private ObjetoJson() {}

    static Optional<Map<String, String>> leer(String texto) {
        Matcher apertura = APERTURA.matcher(texto);
        return apertura.lookingAt() ? campos(texto, apertura.end()) : Optional.empty();
    }

    private static Optional<Map<String, String>> campos(String texto, int desde) {
        Map<String, String> campos = new HashMap<>();
        Matcher campo = CAMPO.matcher(texto).region(desde, texto.length());
        while (campo.find()) {
            // Un campo repetido diría cosas distintas a lectores distintos.
            if (campos.put(campo.group(1), campo.group(2)) != null || campos.size() > CAMPOS_MAXIMOS) {
                return Optional.empty();
            }
            if (campo.group(3).equals("}")) {
                return campo.end() == texto.length() ? Optional.of(campos) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
