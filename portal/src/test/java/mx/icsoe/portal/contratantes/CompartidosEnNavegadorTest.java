package mx.icsoe.portal.contratantes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Locale;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.acceso.EntradaDeNavegador;
import mx.icsoe.portal.guia.Lectura;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Dos navegadores a la vez: el contratista autoriza, corrige y retira; el contratante ve, se entera y deja de ver. */
@PruebaDeNavegador
@Import(AutoridadDePruebaConfiguration.class)
class CompartidosEnNavegadorTest {

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    private final Lectura lectura = new Lectura();

    @ParameterizedTest
    @EnumSource
    void autorizaVeCorrigeSeEnteraYRetira(Medida medida, Navegador navegador) throws IOException {
        var contratista = Informante.otraPersona();
        var contratante = Informante.otraPersona();
        var informante = new Informante(portal, reloj, EntradaDeNavegador.efirmaDe(contratista));
        var normal = informante.normal(
                Informante.con(contratante.rfc(), "Manufacturas del Valle", "Limpieza de la planta"),
                Informante.con(contratante.rfc(), "Manufacturas del Valle", "Vigilancia nocturna"),
                Informante.con(Informante.otroRfc("OTR"), "Competidora Discreta", "Secreto industrial"));
        try (Pestana suya = navegador.pestana(puerto, medida);
                Pestana ajena = navegador.pestana(puerto, medida)) {
            EntradaDeNavegador.entrar(suya, contratista);
            suya.ir("/icsoe/contratantes");
            mirar(suya, "01-sin-contratantes");
            informante.presentar(normal);
            llegaSinNadaCompartido(ajena, contratante);
            autoriza(suya);
            ve(ajena);
            var correccion = informante.corregir();
            informante.cambiar(
                    correccion,
                    "Limpieza de la planta",
                    datos -> Informante.conObjeto(datos, "Limpieza de la planta y de sus patios"));
            informante.cambiar(
                    correccion,
                    "Vigilancia nocturna",
                    datos -> Informante.con(Informante.otroRfc("OTR"), "Competidora Discreta", "Vigilancia nocturna"));
            informante.presentar(correccion);
            portal.getBean(AvisarCambios.class).avisar();
            seEntera(ajena);
            retira(suya);
            assertThat(ajena.pagina().reload().status()).isEqualTo(404);
            ajena.ir("/icsoe/compartidos");
            assertThat(ajena.pagina().locator("main").innerText()).contains("Ningún contratista te deja ver");
        }
        lectura.diceLoQueCita("09", "dejar-ver-a-un-contratante", puerto);
    }

    private void mirar(Pestana pestana, String pantalla) {
        pestana.revisar("guia/contratantes/09-" + pantalla);
        lectura.anotar("09-" + pantalla, pestana.pagina());
    }

    private void llegaSinNadaCompartido(Pestana ajena, Persona contratante) {
        EntradaDeNavegador.entrar(ajena, contratante);
        ajena.ir("/icsoe/compartidos");
        mirar(ajena, "02-nada-compartido");
    }

    private void autoriza(Pestana suya) {
        suya.ir("/icsoe/contratantes");
        mirar(suya, "03-contratantes");
        Page pagina = suya.pagina();
        pagina.locator("tr", new Page.LocatorOptions().setHasText("Manufacturas del Valle"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Dejar ver"))
                .click();
        mirar(suya, "04-dejar-ver");
        String rfc = pagina.getByLabel("RFC del contratante").inputValue();
        pagina.getByLabel("RFC del contratante").fill("XAXX010101000");
        EntradaDeNavegador.pulsar(pagina, "Dejar ver");
        mirar(suya, "05-con-faltas");
        assertThat(pagina.title()).startsWith("Error: ");
        pagina.getByLabel("RFC del contratante").fill(" " + rfc.toLowerCase(Locale.ROOT) + " ");
        EntradaDeNavegador.pulsar(pagina, "Dejar ver");
        mirar(suya, "06-autorizado");
        assertThat(pagina.locator("main").innerText()).contains("Ya puede ver los contratos", "Todavía no ha mirado");
    }

    /** Sin datos generales: entra por el otro camino. */
    private void ve(Pestana ajena) {
        ajena.ir("/icsoe/bienvenida");
        mirar(ajena, "07-dos-caminos");
        Page pagina = ajena.pagina();
        seguir(pagina, "Ver contratos compartidos");
        mirar(ajena, "08-compartidos");
        assertThat(pagina.locator("main").innerText())
                .contains("Limpieza de la planta", "Vigilancia nocturna")
                .doesNotContain("Secreto industrial", "Competidora Discreta");
        pagina.locator("#compartidos tr", new Page.LocatorOptions().setHasText("Limpieza de la planta"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        mirar(ajena, "09-contrato");
        seguir(pagina, "Ver todo lo tuyo en este acuse");
        mirar(ajena, "10-acuse");
    }

    private void seEntera(Pestana ajena) {
        ajena.ir("/icsoe/compartidos");
        mirar(ajena, "11-novedad");
        Page pagina = ajena.pagina();
        assertThat(pagina.locator(".aviso").first().innerText())
                .contains("1 contrato cambió, 1 contrato ya no te nombra");
        pagina.locator(".aviso a").first().click();
        mirar(ajena, "12-que-cambio");
        assertThat(pagina.locator("main").innerText())
                .contains("y de sus patios", "Ya no te nombran", "Vigilancia nocturna")
                .doesNotContain("Competidora Discreta");
        pagina.locator("main li a").first().click();
        mirar(ajena, "13-ya-no-te-nombra");
    }

    private void retira(Pestana suya) {
        suya.ir("/icsoe/contratantes");
        mirar(suya, "14-ha-mirado");
        Page pagina = suya.pagina();
        seguir(pagina, "Retirar");
        mirar(suya, "15-retirar");
        EntradaDeNavegador.pulsar(pagina, "Retirar la autorización");
        mirar(suya, "16-retirado");
        assertThat(pagina.locator("main").innerText()).contains("Ya no puede ver nada", "Lo retiraste", "Un contrato");
    }

    private static void seguir(Page pagina, String enlace) {
        pagina.locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(enlace))
                .first()
                .click();
    }
}
