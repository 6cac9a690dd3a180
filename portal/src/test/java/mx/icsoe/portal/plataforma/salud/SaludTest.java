package mx.icsoe.portal.plataforma.salud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Salud y métricas se ven en su puerto y en ningún otro. */
@PruebaDePortal
class SaludTest {

    private final HttpClient cliente = HttpClient.newHttpClient();

    @LocalServerPort
    private int puerto;

    @LocalManagementPort
    private int gestion;

    // No sirve pedir el 0: la cadena de seguridad compara con el puerto que se indicó.
    @DynamicPropertySource
    static void abreElPuertoDeAdministracion(DynamicPropertyRegistry propiedades) throws IOException {
        try (var libre = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int puerto = libre.getLocalPort();
            propiedades.add("management.server.port", () -> puerto);
        }
    }

    @Test
    void diceComoEstanLaBaseYElDisco() throws Exception {
        var salud = pedir(gestion, "/actuator/health");

        assertThat(salud.statusCode()).isEqualTo(200);
        assertThat(salud.body()).contains("\"db\"", "\"diskSpace\"", "\"status\":\"UP\"");
    }

    @Test
    void entregaLasMetricas() throws Exception {
        var metricas = pedir(gestion, "/actuator/prometheus");

        assertThat(metricas.statusCode()).isEqualTo(200);
        assertThat(metricas.body()).contains("hikaricp_connections_active", "jvm_memory_used_bytes");
    }

    @Test
    void noMuestraNadaMasNiEnOtroPuerto() throws Exception {
        assertThat(pedir(gestion, "/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(pedir(puerto, "/actuator/health").statusCode()).isNotEqualTo(200);
        assertThat(pedir(puerto, "/actuator/prometheus").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> pedir(int donde, String ruta) throws Exception {
        var direccion = URI.create("http://127.0.0.1:" + donde + ruta);
        return cliente.send(HttpRequest.newBuilder(direccion).build(), BodyHandlers.ofString());
    }
}
