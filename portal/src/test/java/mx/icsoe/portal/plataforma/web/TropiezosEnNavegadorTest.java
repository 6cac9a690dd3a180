package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Las páginas de error a la vista: qué pasó, por qué, qué hacer y por dónde salir. */
@PruebaDeNavegador
@Import(RutasDePruebaController.class)
class TropiezosEnNavegadorTest {

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource(Medida.class)
    void diceQuePasoYQueHacer(Medida medida, Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            for (MotivoWeb motivo : MotivoWeb.values()) {
                var respuesta = pestana.ir("/icsoe/prueba/estado?estado=" + motivo.estado());

                assertThat(respuesta.status()).isEqualTo(motivo.estado());
                assertThat(pestana.pagina().locator("main").innerText())
                        .contains(motivo.mensaje(), motivo.causa(), motivo.remedio());
                pestana.revisar("errores/" + motivo.estado());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void conSesionSeSaleALaPaginaDeInicio(Medida medida, Navegador navegador) {
        var sesion = SesionDePrueba.de(portal, "EKU9003173C9");
        try (Pestana pestana = navegador.pestana(puerto, medida).con(sesion)) {
            pestana.ir("/icsoe/prueba/sin-declarar");
            assertThat(pestana.pagina().locator("main a.boton").getAttribute("href"))
                    .isEqualTo("/icsoe/inicio");
            pestana.revisar("errores/403-en-sesion");
        }
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void elCapturistaSaleASusContratistas(Medida medida, Navegador navegador) {
        var contratista = SesionDePrueba.deAlta(portal, SesionDePrueba.otroRfc())
                .identidad()
                .contratista();
        var capturista = CapturistaDePrueba.nuevo(portal).sirveA(contratista, Facultad.CONSULTAR);
        try (Pestana pestana = navegador.pestana(puerto, medida)) {
            for (var sesion : List.of(capturista.sesion(), capturista.sesionPor(contratista))) {
                assertThat(pestana.con(sesion).ir("/icsoe/usuarios").status()).isEqualTo(403);
                pestana.revisar("errores/403-del-capturista");
                pestana.pagina().locator("main a.boton").click();

                assertThat(pestana.pagina().locator("h1").innerText()).isEqualTo("Mis contratistas");
            }
            assertThat(pestana.ir("/icsoe/nada").status()).isEqualTo(404);
            pestana.revisar("errores/404-del-capturista");
        }
    }

    @Test
    void daElNumeroDeIncidente(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.TELEFONO)) {
            pestana.ir("/icsoe/prueba/tropieza");

            assertThat(pestana.pagina().locator(".incidente").innerText()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
            pestana.revisar("errores/500-con-incidente");
        }
    }
}
