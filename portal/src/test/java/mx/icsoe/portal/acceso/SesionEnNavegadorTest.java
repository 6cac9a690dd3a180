package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** El aviso de que la sesión termina y lo que se conserva de lo escrito. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class SesionEnNavegadorTest {

    private static final String DATOS = "/icsoe/contratista/datos";

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @Test
    void avisaDosMinutosYMedioAntesYDejaSeguir(Navegador navegador) {
        try (Pestana pestana = entrada(navegador)) {
            pasar(pestana, Duration.ofSeconds(12 * 60 + 31));

            Locator dialogo = dialogo(pestana);
            assertThat(dialogo.innerText()).contains("Tu sesión está por terminar", "Quedan 2:29.");
            assertThat(pestana.pagina().evaluate("document.activeElement.textContent"))
                    .isEqualTo("Seguir aquí");
            pestana.revisar("acceso/sesion-por-terminar");
            EntradaDeNavegador.pulsar(pestana.pagina(), "Seguir aquí");
            pestana.pagina().locator("dialog[open]").waitFor(oculto());

            pasar(pestana, Duration.ofMinutes(12));
            assertThat(pestana.pagina().locator("dialog[open]").count()).isZero();
        }
    }

    @Test
    void alTerminarMandaAIngresarYDevuelveLoEscrito(Navegador navegador) {
        try (Pestana pestana = entrada(navegador)) {
            Locator correo = pestana.pagina().getByLabel("Correo electrónico");
            correo.fill("nombre@empresa.mx");
            var guardado =
                    pestana.pagina().waitForResponse("**/icsoe/borrador", () -> pasar(pestana, Duration.ofSeconds(4)));
            String captura = pestana.pagina().locator("input[name=_captura]").inputValue();
            assertThat(guardado.request().postData()).contains("_captura=" + captura);
            pasar(pestana, Duration.ofMinutes(15));

            pestana.pagina().waitForURL("**/icsoe/acceso/efirma**");
            pestana.pagina().clock().resume();
            var efirma = EntradaDeNavegador.efirmaDe(Persona.moral());
            EntradaDeNavegador.llenar(
                    pestana,
                    Persona.moral().rfc(),
                    efirma.cer(),
                    LlavesRaras.delSat(efirma),
                    EfirmaDeDemostracion.CONTRASENA);
            EntradaDeNavegador.validar(pestana);
            EntradaDeNavegador.ingresar(pestana);

            assertThat(pestana.pagina().url()).endsWith(DATOS);
            assertThat(correo.inputValue()).isEqualTo("nombre@empresa.mx");
        }
    }

    private Pestana entrada(Navegador navegador) {
        Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO);
        EntradaDeNavegador.entrar(pestana, Persona.moral());
        pestana.pagina().clock().install();
        pestana.ir(DATOS);
        return pestana;
    }

    /** Pasa el tiempo a la vez en el navegador y en el servidor. */
    private void pasar(Pestana pestana, Duration cuanto) {
        reloj.avanzar(cuanto);
        pestana.pagina().clock().fastForward(cuanto.toMillis());
    }

    private static Locator dialogo(Pestana pestana) {
        return pestana.pagina()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Tu sesión está por terminar"));
    }

    private static Locator.WaitForOptions oculto() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
