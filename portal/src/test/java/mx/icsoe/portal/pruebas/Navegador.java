package mx.icsoe.portal.pruebas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Un navegador mínimo para las pruebas por HTTP: guarda galletas, no sigue redirecciones y envía formularios. No es
 * seguro entre hilos.
 */
public final class Navegador {

    private final HttpClient cliente = HttpClient.newHttpClient();
    private final Map<String, String> galletas = new LinkedHashMap<>();
    private final String sitio;

    public Navegador(int puerto) {
        this.sitio = "http://localhost:" + puerto;
    }

    /** Con la sesión ya abierta. */
    public Navegador con(SesionDePrueba sesion) {
        galletas.put(SesionDePrueba.GALLETA, sesion.llave());
        return this;
    }

    public HttpResponse<String> pedir(String ruta) {
        return enviar(peticion(ruta).GET());
    }

    /** Envía un formulario como lo haría la página que lo muestra, sin agregarle nada. */
    public HttpResponse<String> enviar(String ruta, Map<String, String> campos) {
        String cuerpo = campos.entrySet().stream()
                .map(campo -> codificar(campo.getKey()) + "=" + codificar(campo.getValue()))
                .collect(Collectors.joining("&"));
        return enviar(peticion(ruta)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(cuerpo)));
    }

    /** Una petición a este sitio con sus galletas, por si hace falta agregarle algo. */
    public HttpRequest.Builder peticion(String ruta) {
        var peticion = HttpRequest.newBuilder(URI.create(sitio + ruta)).header("Accept", "text/html");
        if (!galletas.isEmpty()) {
            peticion.header(
                    "Cookie",
                    galletas.entrySet().stream()
                            .map(galleta -> galleta.getKey() + "=" + galleta.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return peticion;
    }

    public HttpResponse<String> enviar(HttpRequest.Builder peticion) {
        return enviar(peticion, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Un archivo, octeto por octeto. */
    public byte[] descargar(String ruta) {
        return enviar(peticion(ruta).GET(), BodyHandlers.ofByteArray()).body();
    }

    private <T> HttpResponse<T> enviar(HttpRequest.Builder peticion, HttpResponse.BodyHandler<T> cuerpo) {
        try {
            var respuesta = cliente.send(peticion.build(), cuerpo);
            respuesta.headers().allValues("Set-Cookie").forEach(this::recordar);
            return respuesta;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Las galletas que conserva, por nombre. */
    public Map<String, String> galletas() {
        return galletas;
    }

    public String sitio() {
        return sitio;
    }

    private void recordar(String galleta) {
        int igual = galleta.indexOf('=');
        String nombre = galleta.substring(0, igual);
        if (galleta.contains("Max-Age=0")) {
            galletas.remove(nombre);
        } else {
            galletas.put(nombre, galleta.substring(igual + 1, galleta.indexOf(';')));
        }
    }

    private static String codificar(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }
}
