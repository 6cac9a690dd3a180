package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Qué de un formulario se puede conservar: textos cortos, y nunca contraseñas, llaves ni firmas. */
final class Escrito {

    private static final Pattern NOMBRE = Pattern.compile("[a-zA-Z][a-zA-Z0-9._-]{0,63}");
    private static final Pattern SECRETO = Pattern.compile("contrasena|password|llave|firma|sello|token|ficha|reto");
    private static final int CAMPOS = 60;
    private static final int VALORES = 20;
    private static final int LARGO = 4_000;
    private static final int TOTAL = 32_000;

    private Escrito() {}

    static Map<String, List<String>> en(HttpServletRequest peticion) {
        Map<String, List<String>> campos = new LinkedHashMap<>();
        int[] queda = {TOTAL};
        peticion.getParameterMap().forEach((nombre, valores) -> {
            int largo = Arrays.stream(valores).mapToInt(String::length).sum();
            if (seConserva(nombre, valores) && campos.size() < CAMPOS && largo <= queda[0]) {
                queda[0] -= largo;
                campos.put(nombre, List.of(valores));
            }
        });
        return campos;
    }

    private static boolean seConserva(String nombre, String... valores) {
        return NOMBRE.matcher(nombre).matches()
                && !SECRETO.matcher(nombre.toLowerCase(Locale.ROOT)).find()
                && valores.length <= VALORES
                && Arrays.stream(valores).allMatch(valor -> valor.length() <= LARGO);
    }
}
