package mx.icsoe.portal.plataforma.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PeticionCruda;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@PruebaDePortal
@Import(RutasDePruebaController.class)
@ExtendWith(OutputCaptureExtension.class)
class TropiezosTest {

    private static final String FORMULARIO = "application/x-www-form-urlencoded";
    private static final String PROPIA = "/icsoe/prueba/propia";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @Test
    void diceQueLaPaginaNoExiste() {
        var respuesta = new Navegador(puerto).pedir("/icsoe/no-hay-tal");

        assertThat(respuesta.statusCode()).isEqualTo(404);
        assertThat(respuesta.body()).contains("No encontramos la página", "/ayuda/errores#WEB-404");
    }

    @Test
    void daUnNumeroDeIncidenteYLoRegistraSinElMensajeAjeno(CapturedOutput registro) {
        var respuesta = new Navegador(puerto).pedir("/icsoe/prueba/tropieza");

        assertThat(respuesta.statusCode()).isEqualTo(500);
        assertThat(respuesta.body()).doesNotContain("secreto interno", "IllegalState", "at mx.icsoe");
        String incidente =
                respuesta.body().replaceAll("(?s).*Número de incidente: <strong class=\"incidente\">([^<]+)<.*", "$1");
        assertThat(incidente).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(registro).contains("incidente " + incidente).doesNotContain("12ABC99");
    }

    @Test
    void contestaJsonAlGuionQueLoPide() {
        var navegador = new Navegador(puerto);

        var respuesta = navegador.enviar(navegador
                .peticion("/icsoe/prueba/tropieza")
                .setHeader("Accept", "application/json")
                .GET());

        assertThat(respuesta.statusCode()).isEqualTo(500);
        assertThat(respuesta.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(respuesta.body()).contains("\"codigo\":\"WEB-500\"", "\"incidente\"");
    }

    @Test
    void contestaJsonAlGuionSinSesion() {
        var navegador = new Navegador(puerto);

        var respuesta = navegador.enviar(navegador
                .peticion(PROPIA)
                .setHeader("Accept", "application/json")
                .GET());

        assertThat(respuesta.statusCode()).isEqualTo(401);
        assertThat(respuesta.body()).contains("WEB-401");
    }

    @Test
    void diceQueEsaDireccionNoSeAbreAsi() {
        assertThat(new Navegador(puerto).pedir("/icsoe/salir").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/icsoe/prueba/abierta?x=%ZZ",
                "/icsoe/prueba/abierta?x=%00",
                "/icsoe/prueba/abierta?x=%FF%FE",
                "/icsoe/%00",
                "/icsoe/%ZZ",
                "/icsoe/%2e%2e/x",
                "/icsoe/..;/x",
                "/icsoe//prueba",
                "/icsoe/prueba;x=1/abierta",
                "/icsoe/%FF"
            })
    void contesta400ALaDireccionIlegible(String ruta) {
        String respuesta = PeticionCruda.enviar(
                puerto, "GET " + ruta + " HTTP/1.1\r\nHost: localhost:" + puerto + "\r\nConnection: close\r\n\r\n");

        assertThat(respuesta).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: default-src 'none'");
        assertThat(respuesta).doesNotContain("Tomcat", "Exception", "mx.icsoe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "BASURA\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "PUT / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: \u0001\r\nConnection: close\r\n\r\n"
            })
    void niegaLaPeticionMalHecha(String peticion) {
        String respuesta = PeticionCruda.enviar(puerto, peticion);

        assertThat(respuesta)
                .matches("(?s)HTTP/1.1 4\\d\\d .*")
                .contains("Content-Security-Policy: default-src 'none'");
        assertThat(respuesta).doesNotContain("Tomcat", "Exception");
    }

    @Test
    void noCopiaEnElRegistroLaDireccionIlegible(CapturedOutput registro) {
        PeticionCruda.enviar(puerto, "GET /icsoe?q=12ABC99{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(registro).doesNotContain("12ABC99");
        // Tomcat lo dice una vez al día: que otra prueba se adelante no debe ocultar que lo diría.
        assertThat(LoggerFactory.getLogger("org.apache.coyote.http11.Http11Processor")
                        .isInfoEnabled())
                .isFalse();
    }

    @Test
    void niegaLosEncabezadosEnormes() {
        String respuesta = PeticionCruda.enviar(
                puerto, "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");

        assertThat(respuesta).startsWith("HTTP/1.1 4").contains("Content-Security-Policy");
    }

    @Test
    void niegaDiezMilParametros() {
        String muchos = IntStream.range(0, 10_000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));

        assertThat(enviar(muchos)).isIn(400, 413);
    }

    @Test
    void niegaUnFormularioEnorme() {
        assertThat(enviar("dato=" + "a".repeat(1_000_000))).isEqualTo(413);
    }

    @Test
    void niegaBytesNulosEnUnFormulario() {
        assertThat(enviar("dato=uno%00dos")).isEqualTo(400);
    }

    @Test
    void niegaUtf8Roto() {
        assertThat(enviar("dato=%C3%28")).isEqualTo(400);
    }

    @Test
    void contesta413AUnaCargaEnorme() {
        var sesion = SesionDePrueba.de(portal, "EKU9003173C9");
        var navegador = new Navegador(puerto).con(sesion);
        byte[] cuerpo = new byte[40_000_000];

        var respuesta = navegador.enviar(navegador
                .peticion(PROPIA)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(cuerpo)));

        assertThat(respuesta.statusCode()).isEqualTo(413);
        assertThat(respuesta.body()).contains("Lo que enviaste es demasiado grande");
    }

    private int enviar(String cuerpo) {
        var sesion = SesionDePrueba.de(portal, "EKU9003173C9");
        var navegador = new Navegador(puerto).con(sesion);
        return navegador
                .enviar(navegador
                        .peticion(PROPIA)
                        .header("Content-Type", FORMULARIO)
                        .POST(BodyPublishers.ofString(cuerpo + "&_csrf=" + sesion.ficha())))
                .statusCode();
    }
}
