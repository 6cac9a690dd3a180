package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** El programa entero, en procesos de verdad, con sus muertes y sus tropiezos. */
class ArranqueDeVerdadTest {

    @TempDir
    private Path carpeta;

    @Test
    void iniciaSeDetieneVuelveYSobreviveAUnaMuerteSubita() throws Exception {
        String puerto = String.valueOf(PortalEnMarcha.puertoLibre());
        String datos = carpeta.resolve("datos").toString();

        try (var portal = iniciar(datos, puerto)) {
            assertThat(portal.dicho()).contains("http://localhost:" + puerto + "/icsoe", datos);
            assertThat(intruso(datos))
                    .contains("está usando " + datos, "--datos")
                    .doesNotContain("Exception");
            portal.detener();
            assertThat(carpeta.resolve("datos/postgres/datos/postmaster.pid")).doesNotExist();
        }
        try (var portal = iniciar(datos, puerto)) {
            portal.proceso().destroyForcibly();
            portal.terminar();
            assertThat(carpeta.resolve("datos/postgres/datos/postmaster.pid")).exists();
        }
        try (var portal = iniciar(datos, puerto)) {
            portal.detener();
            assertThat(carpeta.resolve("datos/postgres/datos/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void diceEnUnaFraseQueElPuertoEstaOcupado() throws Exception {
        try (var ocupa = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var portal = PortalEnMarcha.ejecutar(
                        carpeta, "iniciar", "--datos", ruta("d"), "--puerto", "" + ocupa.getLocalPort())) {
            assertThat(portal.terminar()).isOne();
            assertThat(portal.dicho()).contains("está ocupado").hasLineCount(1);
        }
    }

    @Test
    void diceEnUnaFraseQueLaCarpetaEstaDanada() throws Exception {
        Files.createDirectories(carpeta.resolve("d/postgres/datos"));
        try (var portal = PortalEnMarcha.ejecutar(
                carpeta, "iniciar", "--datos", ruta("d"), "--puerto", "" + PortalEnMarcha.puertoLibre())) {
            assertThat(portal.terminar()).isOne();
            assertThat(portal.dicho()).contains("está dañada").hasLineCount(1);
        }
    }

    @Test
    void diceEnUnaListaLoQueFaltaEnProduccion() throws Exception {
        try (var portal = PortalEnMarcha.ejecutar(
                carpeta,
                "iniciar",
                "--datos",
                ruta("d"),
                "--puerto",
                "" + PortalEnMarcha.puertoLibre(),
                "--spring.profiles.active=produccion")) {
            assertThat(portal.terminar()).isOne();
            assertThat(portal.dicho()).contains("icsoe no arranca en producción", "icsoe.efirma.anclas");
            assertThat(portal.dicho()).doesNotContain("\tat ");
            assertThat(carpeta.resolve("d/postgres")).doesNotExist();
        }
    }

    private String ruta(String nombre) {
        return carpeta.resolve(nombre).toString();
    }

    private PortalEnMarcha iniciar(String datos, String puerto) throws Exception {
        var portal = PortalEnMarcha.ejecutar(carpeta, "iniciar", "--datos", datos, "--puerto", puerto)
                .esperar();
        assertThat(portal.dicho()).as(PortalEnMarcha.registro(Path.of(datos))).contains("icsoe está listo en");
        return portal;
    }

    private String intruso(String datos) throws Exception {
        String otroPuerto = String.valueOf(PortalEnMarcha.puertoLibre());
        try (var otro = PortalEnMarcha.ejecutar(carpeta, "iniciar", "--datos", datos, "--puerto", otroPuerto)) {
            assertThat(otro.terminar()).isOne();
            return otro.dicho();
        }
    }
}
