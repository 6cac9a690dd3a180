package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Quien verifica sin conexión baja de aquí el mismo programa que se publica con el código. */
@PruebaDePortal
class VerificadorPublicadoTest {

    @LocalServerPort
    private int puerto;

    @Test
    void ofreceElProgramaYLaLlave() throws IOException {
        var sinSesion = new Navegador(puerto);

        assertThat(sinSesion.pedir("/verificar").body())
                .contains("href=\"/verificar/VerificarAcuse.java\"", "href=\"/verificar/sello.pem\"");
        var programa = sinSesion.pedir("/verificar/VerificarAcuse.java");
        assertThat(programa.statusCode()).isEqualTo(200);
        assertThat(programa.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"VerificarAcuse.java\"");
        assertThat(programa.body())
                .isEqualTo(Files.readString(Path.of("..", "docs", "verificador", "VerificarAcuse.java")));
        assertThat(sinSesion.pedir("/verificar/sello.pem").body()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void elMinisitioEnlazaLasPlantillas() {
        var sinSesion = new Navegador(puerto);
        String minisitio = sinSesion.pedir("/icsoe").body();
        for (String plantilla :
                new String[] {"contratos.xlsx", "contratos.csv", "trabajadores.xlsx", "trabajadores.csv"}) {
            assertThat(minisitio).contains("href=\"/icsoe/plantillas/" + plantilla + "\"");
            assertThat(sinSesion.pedir("/icsoe/plantillas/" + plantilla).statusCode())
                    .isEqualTo(200);
        }
    }
}
