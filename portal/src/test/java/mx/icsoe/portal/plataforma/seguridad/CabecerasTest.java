package mx.icsoe.portal.plataforma.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.OtroNodo;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Los encabezados de seguridad en toda respuesta (medida W4). */
@PruebaDePortal
@Import(RutasDePruebaController.class)
class CabecerasTest {

    private static final String DEL_DOSIER = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'; require-trusted-types-for 'script'";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/icsoe",
                "/icsoe/prueba/abierta",
                "/icsoe/prueba/propia",
                "/icsoe/prueba/tropieza",
                "/icsoe/prueba/sin-declarar",
                "/icsoe/no-existe",
                "/icsoe/salir",
                "/icsoe/acceso/efirma",
                "/recursos/estilo.css",
                "/recursos/no-existe.css",
                "/error",
                "/actuator/env",
                "/actuator/health"
            })
    void vanEnTodaRespuesta(String ruta) {
        exigir(new Navegador(puerto).pedir(ruta));
        exigir(new Navegador(puerto)
                .con(SesionDePrueba.de(portal, "EKU9003173C9"))
                .pedir(ruta));
        exigir(new Navegador(puerto).enviar(ruta, Map.of("sin", "ficha")));
    }

    @Test
    void lasPaginasNoSeGuardanYLosRecursosSi() {
        var navegador = new Navegador(puerto);

        assertThat(navegador.pedir("/icsoe").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(navegador.pedir("/recursos/estilo.css").headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .contains("immutable", "public");
    }

    @Test
    void exigenHttpsSoloSobreHttps() {
        assertThat(new Navegador(puerto).pedir("/icsoe").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        try (var otro = OtroNodo.con(Map.of("icsoe.intermediarios", "127\\.0\\.0\\.1|0:0:0:0:0:0:0:1"), portal)) {
            var navegador = new Navegador(otro.puerto());
            for (String ruta : List.of("/icsoe", "/no-existe", "/recursos/estilo.css")) {
                var respuesta = navegador.enviar(navegador
                        .peticion(ruta)
                        .header("X-Forwarded-Proto", "https")
                        .GET());
                assertThat(respuesta.headers().firstValue("Strict-Transport-Security"))
                        .as(ruta)
                        .contains("max-age=63072000; includeSubDomains");
                assertThat(respuesta
                                .headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .as(ruta)
                        .endsWith("; upgrade-insecure-requests");
            }
        }
    }

    @Test
    void noDicenConQueEstaHecho() {
        var respuesta = new Navegador(puerto).pedir("/icsoe");

        assertThat(respuesta.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private static void exigir(HttpResponse<String> respuesta) {
        var encabezados = respuesta.headers();
        assertThat(encabezados.firstValue("Content-Security-Policy").orElse("")).startsWith(DEL_DOSIER);
        assertThat(encabezados.allValues("Content-Security-Policy")).hasSize(1);
        assertThat(encabezados.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(encabezados.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(encabezados.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(encabezados.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(encabezados.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(encabezados.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(encabezados.firstValue("Cache-Control")).isPresent();
    }
}
