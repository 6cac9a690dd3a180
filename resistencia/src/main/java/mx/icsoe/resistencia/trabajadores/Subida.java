package mx.icsoe.resistencia.trabajadores;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.resistencia.PortalMedido;
import mx.icsoe.resistencia.SesionMedida;

/** Sube archivos por HTTP como un navegador: desde el disco, sin tenerlos en memoria. */
final class Subida {

    private static final String FRONTERA = "----medida";
    private static final Pattern FICHA = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient cliente = HttpClient.newHttpClient();
    private final String sitio;
    private final SesionMedida sesion;

    Subida(PortalMedido portal, SesionMedida sesion) {
        this.sitio = "http://localhost:" + portal.puerto();
        this.sesion = sesion;
    }

    /** El cuerpo de la petición, listo para mandarse: escribirlo no se mide. */
    Path preparar(Path carpeta, String ruta, long desde, int filas) throws IOException, InterruptedException {
        String pagina = cliente.send(
                        peticion(ruta).GET().build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
        var ficha = FICHA.matcher(pagina);
        if (!ficha.find()) {
            throw new IllegalStateException("la página no trae su ficha");
        }
        Path cuerpo = Files.createTempFile(carpeta, "subida", ".multipart");
        try (BufferedWriter salida = Files.newBufferedWriter(cuerpo)) {
            parte(salida, "name=\"_csrf\"");
            salida.write(ficha.group(1));
            parte(salida, "name=\"archivo\"; filename=\"trabajadores.csv\"\r\nContent-Type: text/csv");
            salida.write("NSS,CURP,SBC\r\n");
            for (long i = desde; i < desde + filas; i++) {
                salida.write(new Persona(i).renglon());
                salida.write("\r\n");
            }
            salida.write("\r\n--" + FRONTERA + "--\r\n");
        }
        return cuerpo;
    }

    private static void parte(BufferedWriter salida, String disposicion) throws IOException {
        salida.write("\r\n--" + FRONTERA + "\r\nContent-Disposition: form-data; " + disposicion + "\r\n\r\n");
    }

    CargaId subir(String ruta, Path cuerpo) throws IOException, InterruptedException {
        var respuesta = cliente.send(
                peticion(ruta)
                        .header("Content-Type", "multipart/form-data; boundary=" + FRONTERA)
                        .POST(HttpRequest.BodyPublishers.ofFile(cuerpo))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String destino = respuesta.headers().firstValue("Location").orElse("");
        return CargaId.leer(destino.substring(destino.lastIndexOf('/') + 1))
                .orElseThrow(() -> new IllegalStateException("no se recibió: " + respuesta.statusCode()));
    }

    private HttpRequest.Builder peticion(String ruta) {
        return HttpRequest.newBuilder(URI.create(sitio + ruta))
                .header("Accept", "text/html")
                .header("Cookie", sesion.galleta());
    }
}
