package mx.icsoe.portal.despacho;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.Servicio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** El enlace de un aviso lleva a lo de su contratista, se haya entrado o no y se trabaje por quien se trabaje. */
@PruebaDePortal
class IrDesdeUnAvisoTest {

    private static final String IR = "/icsoe/mis-contratistas/ir";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    private OficinaDePrueba oficina;
    private Servicio uno;
    private Servicio otro;
    private String notas;

    @BeforeEach
    void prepara() {
        oficina = new OficinaDePrueba(portal);
        uno = oficina.servicio(SesionDePrueba.otroRfc(), "Limpieza del Bajío");
        otro = oficina.servicio(SesionDePrueba.otroRfc(), "Vigilancia Águila");
        notas = "/icsoe/informativas/"
                + oficina.iniciada(uno, OficinaDePrueba.CORRE, TipoDeInformativa.NORMAL)
                        .id() + "/notas";
    }

    @Test
    void preguntaAntesDeCambiarDeContratistaYVaDirectoSiYaTrabajaPorEl() {
        var frente = new Oficinista(portal, List.of(uno, otro)).frenteA(puerto);
        assertThat(frente.ver(enlace(uno, notas)).body())
                .contains("Trabajar por este contratista", "Limpieza del Bajío")
                .doesNotContain("Ahora trabajas por");
        assertThat(frente.ver(notas).statusCode()).as("ver no cambia nada").isEqualTo(403);

        assertThat(destino(frente.enviar(IR, campos(uno, notas)))).isEqualTo(notas);
        assertThat(destino(frente.ver(enlace(uno, notas)))).isEqualTo(notas);
        assertThat(frente.ver(enlace(otro, "/icsoe/informativas")).body())
                .contains("Vigilancia Águila", "Ahora trabajas por Limpieza del Bajío");
    }

    @Test
    void quienNoHaEntradoVaASuEntradaYDeAhiALoQueAbria() {
        var navegador = new Navegador(puerto);

        assertThat(destino(navegador.pedir(enlace(uno, notas)))).isEqualTo("/icsoe/acceso/capturista");
        assertThat(navegador.galletas()).containsKey("__Host-icsoe-destino");
    }

    @Test
    void noLlevaALoDeQuienNoAtiendeNiAOtroSitio() {
        var frente = new Oficinista(portal, List.of(otro)).frenteA(puerto);

        assertThat(destino(frente.ver(enlace(uno, notas)))).isEqualTo("/icsoe/mis-contratistas?hecho=ya-no");
        assertThat(destino(frente.ver(IR + "?contratista=x&destino=y"))).endsWith("?hecho=ya-no");
        assertThat(frente.ver(enlace(otro, "https://malo.example/")).body())
                .contains("name=\"destino\" value=\"/icsoe/informativas\"")
                .doesNotContain("malo.example");
    }

    private static String enlace(Servicio servicio, String destino) {
        return IR + "?contratista=" + servicio.contratista().valor() + "&destino="
                + URLEncoder.encode(destino, StandardCharsets.UTF_8);
    }

    private static Map<String, String> campos(Servicio servicio, String destino) {
        return Map.of("contratista", servicio.contratista().valor().toString(), "destino", destino);
    }

    private static String destino(HttpResponse<String> respuesta) {
        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElseThrow();
    }
}
