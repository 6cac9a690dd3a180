package mx.icsoe.portal.plataforma.arranque;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Visita las primeras páginas que alguien verá, para que sus clases entren en el caché de arranque. */
final class Ensayo {

    private static final List<String> PAGINAS = List.of("/", "/icsoe", "/icsoe/acceso/efirma", "/no-existe");

    private Ensayo() {}

    static void recorrer(ApplicationContext contexto) {
        String puerto = contexto.getEnvironment().getRequiredProperty("local.server.port");
        try (var cliente = HttpClient.newHttpClient()) {
            for (String pagina : PAGINAS) {
                var direccion = URI.create("http://127.0.0.1:" + puerto + pagina);
                cliente.send(HttpRequest.newBuilder(direccion).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new ArranqueImpedido("El portal de ensayo no respondió: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
