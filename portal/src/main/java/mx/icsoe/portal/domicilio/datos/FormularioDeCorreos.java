package mx.icsoe.portal.domicilio.datos;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * El formulario ASP.NET de la página de descarga: devuelve los campos ocultos que la página trajo y elige todo el país
 * en formato de texto.
 */
record FormularioDeCorreos(String html) {

    private static final Pattern CAMPO = Pattern.compile("<input\\b[^>]{0,200000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern OCULTO = Pattern.compile("type\\s*=\\s*\"hidden\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOMBRE = Pattern.compile("\\bname\\s*=\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALOR = Pattern.compile("\\bvalue\\s*=\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

    /** Como {@code application/x-www-form-urlencoded}. */
    String lleno() {
        var campos = ocultos();
        campos.put("cboEdo", "00");
        campos.put("rblTipo", "txt");
        // El botón es una imagen: el navegador manda dónde se pulsó.
        campos.put("btnDescarga.x", "1");
        campos.put("btnDescarga.y", "1");
        return campos.entrySet().stream()
                .map(campo -> codificado(campo.getKey()) + "=" + codificado(campo.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> ocultos() {
        var ocultos = new LinkedHashMap<String, String>();
        Matcher campos = CAMPO.matcher(html);
        while (campos.find()) {
            String campo = campos.group();
            Matcher nombre = NOMBRE.matcher(campo);
            if (OCULTO.matcher(campo).find() && nombre.find()) {
                Matcher valor = VALOR.matcher(campo);
                ocultos.put(nombre.group(1), valor.find() ? valor.group(1) : "");
            }
        }
        return ocultos;
    }

    private static String codificado(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }
}
