package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** El capturista con su llave de acceso: la agrega, sale, entra con ella desde su propia entrada y, si perdió la sesión, vuelve. */
@PruebaDeNavegador
class LlaveDeCapturistaEnNavegadorTest {

    private static final String CUANTOS = "¿Cuántos contratos llevará esta informativa?";

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private ApplicationContext portal;

    @ParameterizedTest
    @EnumSource(Medida.class)
    void agregaSaleEntraYVuelveDondePerdioLaSesion(Medida medida, Navegador navegador) {
        var dueno = SesionDePrueba.deAlta(portal);
        String pagina = "/icsoe/informativas/" + InformativaDePrueba.iniciada(portal, dueno.identidad()) + "/periodo";
        var capturista =
                CapturistaDePrueba.nuevo(portal).sirveA(dueno.identidad().contratista(), Facultad.CAPTURAR);
        try (Pestana pestana = navegador.pestana(puerto, medida).con(capturista.sesion())) {
            LlaveEnNavegador.en(pestana);
            pestana.ir("/icsoe/llaves");
            pestana.revisar("llaves/capturista-vacia");
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

            pestana.pagina().getByText("Elegir").first().click();
            pestana.ir(pagina);
            pestana.pagina().getByLabel(CUANTOS).fill("7");
            reloj.avanzar(Duration.ofMinutes(16));
            EntradaDeNavegador.pulsar(pestana.pagina(), "Guardar y continuar");
            pestana.pagina().waitForURL("**/icsoe/acceso/capturista?aviso=*");
            pestana.revisar("llaves/capturista-sesion-perdida");
            PasosConLlave.entrar(pestana);
            pestana.pagina().waitForURL("**" + pagina);
            assertThat(pestana.pagina().getByLabel(CUANTOS).inputValue()).isEqualTo("7");
        }
    }
}
