package mx.icsoe.portal.plataforma.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@PruebaDePortal
@Import(RutasDePruebaController.class)
class CadenaTest {

    private static final String PROPIA = "/icsoe/prueba/propia";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @Test
    void abreLoPublicoSinPonerGalletas() {
        var navegador = new Navegador(puerto);

        var respuesta = navegador.pedir("/icsoe/prueba/abierta");

        assertThat(respuesta.statusCode()).isEqualTo(200);
        assertThat(navegador.galletas()).isEmpty();
    }

    @Test
    void mandaAEntrarAQuienNoTieneSesion() {
        var respuesta = new Navegador(puerto).pedir(PROPIA);

        assertThat(respuesta.statusCode()).isEqualTo(303);
        assertThat(respuesta.headers().firstValue("Location")).contains("/icsoe/acceso/efirma");
    }

    @Test
    void reconoceAQuienTieneSesion() {
        var sesion = SesionDePrueba.de(portal, "EKU9003173C9");

        var respuesta = new Navegador(puerto).con(sesion).pedir(PROPIA);

        assertThat(respuesta.statusCode()).isEqualTo(200);
        assertThat(respuesta.body()).isEqualTo(sesion.identidad().getName());
    }

    @Test
    void recibeElFormularioConSuFicha() {
        var sesion = SesionDePrueba.de(portal, "EKU9003173C9");

        var respuesta =
                new Navegador(puerto).con(sesion).enviar(PROPIA, Map.of("dato", "uno", "_csrf", sesion.ficha()));

        assertThat(respuesta.statusCode()).isEqualTo(200);
        assertThat(respuesta.body()).isEqualTo("guardado uno");
    }

    @Test
    void niegaElFormularioSinFicha() {
        var sesion = SesionDePrueba.de(portal, "EKU9003173C9");

        assertThat(new Navegador(puerto)
                        .con(sesion)
                        .enviar(PROPIA, Map.of("dato", "uno"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void niegaLaRutaSinDeclararATodos() {
        var sesion = SesionDePrueba.de(portal, "EKU9003173C9");

        assertThat(new Navegador(puerto)
                        .con(sesion)
                        .pedir("/icsoe/prueba/sin-declarar")
                        .statusCode())
                .isEqualTo(403);
    }
}
