package mx.icsoe.portal.domicilio.datos;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DescargarCatalogoTest {

    private static final String PAGINA = """
            <form><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="abc+/=" />
            <input type="text" name="otro" value="no va"><select name="cboEdo"></select>
            <input name="__EVENTVALIDATION" type="hidden" value="" /></form>""";

    private HttpServer correos;
    private String recibido = "";
    private byte[] archivo = CatalogoDePrueba.zip("CPdescarga.txt", new byte[] {1});
    private int estado = 200;
    private int desviadas;

    @BeforeEach
    void levantaUnCorreosDePrueba() throws IOException {
        correos = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        correos.createContext("/", this::atender);
        correos.start();
    }

    @AfterEach
    void loDetiene() {
        correos.stop(0);
    }

    @Test
    void devuelveLosCamposOcultosYPideTodoElPaisEnTexto() throws IOException {
        var resultado = descargar(pagina());

        assertThat(resultado).isInstanceOf(DescargarCatalogo.Descargado.class);
        var bajado = ((DescargarCatalogo.Descargado) resultado).archivo();
        assertThat(bajado).hasBinaryContent(archivo);
        Files.delete(bajado);
        assertThat(List.of(recibido.split("&", -1)))
                .containsExactly(
                        "__VIEWSTATE=abc%2B%2F%3D",
                        "__EVENTVALIDATION=", "cboEdo=00", "rblTipo=txt", "btnDescarga.x=1", "btnDescarga.y=1");
    }

    @Test
    void diceQueLaPaginaCambioSiNoLlegaUnZip() {
        archivo = "<html>mantenimiento".getBytes(StandardCharsets.UTF_8);

        assertThat(motivo(pagina())).contains("su página debe de haber cambiado");
    }

    @Test
    void diceElEstadoConQueRespondio() {
        estado = 503;

        assertThat(motivo(pagina())).contains("respondió con el estado 503");
    }

    @Test
    void noVaAOtroSitioAunqueLoManden() {
        estado = 302;

        assertThat(motivo(pagina())).contains("respondió con el estado 302");
        assertThat(desviadas).isZero();
    }

    @Test
    void diceConUnaFraseQueNoHayRed() throws IOException {
        int cerrado;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            cerrado = socket.getLocalPort();
        }

        assertThat(motivo(URI.create("http://127.0.0.1:" + cerrado + "/")))
                .startsWith("No se pudo llegar a 127.0.0.1.");
    }

    private URI pagina() {
        return URI.create("http://127.0.0.1:" + correos.getAddress().getPort() + "/Exportar.aspx");
    }

    private static DescargarCatalogo.Resultado descargar(URI pagina) {
        return new DescargarCatalogo(new CatalogoPostalProperties(1, 1, pagina, Duration.ofSeconds(20))).descargar();
    }

    private static String motivo(URI pagina) {
        var resultado = descargar(pagina);
        assertThat(resultado).isInstanceOf(DescargarCatalogo.NoDescargado.class);
        return ((DescargarCatalogo.NoDescargado) resultado).motivo();
    }

    private void atender(HttpExchange intercambio) throws IOException {
        if (intercambio.getRequestURI().getPath().equals("/otro")) {
            desviadas++;
        }
        intercambio.getResponseHeaders().set("Location", "/otro");
        recibido = new String(intercambio.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        byte[] respuesta =
                intercambio.getRequestMethod().equals("GET") ? PAGINA.getBytes(StandardCharsets.UTF_8) : archivo;
        intercambio.sendResponseHeaders(estado, respuesta.length);
        intercambio.getResponseBody().write(respuesta);
        intercambio.close();
    }
}
