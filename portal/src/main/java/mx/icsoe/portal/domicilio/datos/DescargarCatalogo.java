package mx.icsoe.portal.domicilio.datos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/**
 * Trae el catálogo del sitio de Correos de México: pide su página, llena su formulario como lo haría una persona (todo
 * el país, en texto) y recibe el ZIP.
 */
@Component
class DescargarCatalogo {

    private static final int MAYOR_PAGINA = 4 << 20;

    private final CatalogoPostalProperties ajustes;

    DescargarCatalogo(CatalogoPostalProperties ajustes) {
        this.ajustes = ajustes;
    }

    Resultado descargar() {
        URI pagina = ajustes.pagina();
        try (HttpClient cliente = cliente()) {
            HttpResponse<InputStream> vista = cliente.send(peticion().GET().build(), BodyHandlers.ofInputStream());
            if (vista.statusCode() != 200) {
                return new NoDescargado(respondio(pagina, vista.statusCode()));
            }
            String formulario = new FormularioDeCorreos(texto(vista.body())).lleno();
            HttpRequest envio = peticion()
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(formulario))
                    .build();
            HttpResponse<InputStream> archivo = cliente.send(envio, BodyHandlers.ofInputStream());
            return archivo.statusCode() == 200
                    ? guardar(archivo.body(), pagina)
                    : new NoDescargado(respondio(pagina, archivo.statusCode()));
        } catch (IOException sinRed) {
            return new NoDescargado("No se pudo llegar a " + pagina.getHost()
                    + ". Revisa la red de esta máquina, o descarga el archivo en otra e impórtalo por su nombre.");
        } catch (InterruptedException detenida) {
            Thread.currentThread().interrupt();
            return new NoDescargado("La descarga se detuvo.");
        }
    }

    /** Sin seguir redirecciones: solo se habla con la dirección configurada. */
    private HttpClient cliente() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager())
                .connectTimeout(ajustes.espera())
                .build();
    }

    private HttpRequest.Builder peticion() {
        return HttpRequest.newBuilder(ajustes.pagina()).timeout(ajustes.espera());
    }

    private static String texto(InputStream cuerpo) throws IOException {
        try (cuerpo) {
            return new String(cuerpo.readNBytes(MAYOR_PAGINA), StandardCharsets.UTF_8);
        }
    }

    private static Resultado guardar(InputStream cuerpo, URI pagina) throws IOException {
        try (cuerpo) {
            byte[] principio = cuerpo.readNBytes(2);
            if (principio.length < 2 || principio[0] != 'P' || principio[1] != 'K') {
                return new NoDescargado(pagina.getHost()
                        + " respondió, pero no con el ZIP: su página debe de haber cambiado. Descárgalo con un"
                        + " navegador e impórtalo por su nombre.");
            }
            Path archivo = Files.createTempFile("icsoe-catalogo-postal", ".zip");
            var todo = new SequenceInputStream(new ByteArrayInputStream(principio), cuerpo);
            Files.copy(
                    new FlujoAcotado(todo, ArchivoDelCatalogo.MAYOR_ARCHIVO),
                    archivo,
                    StandardCopyOption.REPLACE_EXISTING);
            return new Descargado(archivo);
        }
    }

    private static String respondio(URI pagina, int estado) {
        return pagina.getHost() + " respondió con el estado " + estado
                + ". Intenta más tarde, o descarga el archivo con un navegador e impórtalo por su nombre.";
    }

    /** Cómo terminó la descarga. */
    sealed interface Resultado {}

    /** En un archivo temporal que hay que borrar. */
    record Descargado(Path archivo) implements Resultado {}

    record NoDescargado(String motivo) implements Resultado {}
}
