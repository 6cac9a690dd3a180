package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** El capturista con su llave de acceso: la agrega, sale y entra con ella desde su propia entrada. */
@PruebaDeNavegador
class LlaveDeCapturistaEnNavegadorTest {

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource(Medida.class)
    void agregaSaleYEntraAElegir(Medida medida, Navegador navegador) {
        var dueno = SesionDePrueba.deAlta(portal, "EKU9003173C9");
        var capturista =
                CapturistaDePrueba.nuevo(portal).sirveA(dueno.identidad().contratista(), Facultad.CAPTURAR);
        try (Pestana pestana = navegador.pestana(puerto, medida).con(capturista.sesion())) {
            LlaveEnNavegador.en(pestana);
            pestana.ir("/icsoe/llaves");
            PasosConLlave.agregar(pestana, "Laptop de Gloria");
            pestana.revisar("llaves/capturista-lista");
            PasosConLlave.salir(pestana);

            pestana.ir("/icsoe/acceso/capturista");
            pestana.revisar("llaves/capturista-entrada");
            PasosConLlave.entrar(pestana);

            assertThat(pestana.pagina().url()).endsWith("/icsoe/mis-contratistas");
            assertThat(pestana.pagina().locator(".sesion").innerText())
                    .contains("Gloria Hernández García", "Con llave de acceso");
            pestana.revisar("llaves/capturista-adentro");
        }
    }
}
