package mx.icsoe.portal.domicilio.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static mx.icsoe.portal.domicilio.web.DestinoDePrueba.RUTA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** El asistente como se ve: con guiones, sin ellos, con faltas y con trescientas colonias. */
@PruebaDeNavegador
@Import(DestinoDePrueba.class)
class AsistenteEnNavegadorTest {

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource(Medida.class)
    void ubicaElDomicilioPasoAPaso(Medida medida, Navegador navegador) {
        try (Pestana pestana = conSesion(navegador.pestana(puerto, medida))) {
            var pagina = pestana.pagina();
            pestana.ir(RUTA + "/ubicar");
            pestana.revisar("domicilio/12-ubicar");
            pagina.getByLabel("Código postal").pressSequentially("06600");
            assertThat(pagina.getByLabel("Colonia")).hasValue("09-015-M002");
            assertThat(pagina.locator("[data-gancho=halladas]"))
                    .hasText("Cuauhtémoc, Ciudad de México: 1 colonia, ya elegida");
            pestana.revisar("domicilio/12-ubicar-una-colonia");
            pulsar(pagina, "Ubicar la colonia");
            pestana.revisar("domicilio/13-componentes");
            pulsar(pagina, "Ubicar el domicilio");
            assertThat(pagina.locator(".faltas")).isFocused();
            pestana.revisar("domicilio/13-componentes-con-faltas");
            llenarComponentes(pagina);
            pulsar(pagina, "Ubicar el domicilio");
            pestana.revisar("domicilio/14-revisar");
            pulsar(pagina, "Aceptar el domicilio");
            pestana.ir(RUTA + "/ver");
            pestana.revisar("domicilio/15-ver-datos");
            pestana.ir(RUTA + "/eliminar");
            pestana.revisar("domicilio/15-eliminar");
        }
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void cambiaLaListaAlCambiarElCodigoPostal(Medida medida, Navegador navegador) {
        try (Pestana pestana = conSesion(navegador.pestana(puerto, medida))) {
            var pagina = pestana.pagina();
            pestana.ir(RUTA + "/ubicar");
            pagina.getByLabel("Código postal").pressSequentially("85203");
            assertThat(pagina.locator("#colonia option")).hasCount(301);
            assertThat(pagina.getByLabel("Colonia")).hasValue("");
            pestana.revisar("domicilio/12-ubicar-trescientas");
            pagina.getByLabel("Código postal").press("Enter");
            assertThat(pagina.locator(".faltas")).containsText("Elige una colonia");
            pestana.revisar("domicilio/12-ubicar-sin-elegir");
            pagina.getByLabel("Código postal").fill("0660");
            assertThat(pagina.locator("#colonia option")).hasCount(1);
            pagina.getByLabel("Código postal").fill("00000");
            assertThat(pagina.locator("[data-gancho=halladas]"))
                    .containsText("El código postal 00000 no está en el catálogo");
            pulsar(pagina, "Ubicar la colonia");
            assertThat(pagina.locator(".faltas")).containsText("El código postal 00000 no está en el catálogo");
            pestana.revisar("domicilio/12-ubicar-desconocido");
        }
    }

    @Test
    void funcionaIgualSinGuiones(Navegador navegador) {
        try (Pestana pestana = conSesion(navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO))) {
            var pagina = pestana.pagina();
            pestana.ir(RUTA + "/ubicar");
            pagina.getByLabel("Código postal").fill("85203");
            pulsar(pagina, "Buscar colonias");
            assertThat(pagina.locator("#colonia option")).hasCount(301);
            pestana.capturar("domicilio/12-ubicar-sin-guiones");
            pagina.getByLabel("Colonia").selectOption("26-018-M010");
            pulsar(pagina, "Ubicar la colonia");
            llenarComponentes(pagina);
            pulsar(pagina, "Ubicar el domicilio");
            pulsar(pagina, "Aceptar el domicilio");
            pestana.ir(RUTA + "/ver");
            assertThat(pagina.locator("main")).containsText("Paseo de la Reforma");
        }
    }

    @ParameterizedTest
    @EnumSource(Medida.class)
    void dejaEscribirLaColoniaQueNoAparece(Medida medida, Navegador navegador) {
        try (Pestana pestana = conSesion(navegador.pestana(puerto, medida))) {
            var pagina = pestana.pagina();
            pestana.ir(RUTA + "/ubicar");
            pagina.getByLabel("Código postal").pressSequentially("06600");
            assertThat(pagina.getByLabel("Colonia")).hasValue("09-015-M002");
            pulsar(pagina, "Mi colonia no aparece");
            pestana.revisar("domicilio/12-ubicar-a-mano");
            pagina.getByLabel("Tipo de asentamiento").selectOption("Barrio");
            pagina.getByLabel("Nombre de la colonia").fill("La Nueva");
            pulsar(pagina, "Ubicar la colonia");
            assertThat(pagina.locator("main")).containsText("Barrio La Nueva");
        }
    }

    private Pestana conSesion(Pestana pestana) {
        var sesion = PersonaDelAsistente.nueva(portal, puerto).sesion();
        pestana.contexto()
                .addCookies(List.of(new Cookie(SesionDePrueba.GALLETA, sesion.llave())
                        .setDomain("localhost")
                        .setPath("/")
                        .setSecure(true)
                        .setHttpOnly(true)));
        return pestana;
    }

    private static void llenarComponentes(Page pagina) {
        pagina.locator("#vialidadTipo").selectOption("3");
        pagina.getByLabel("Nombre de la vialidad").first().fill("Paseo de la Reforma");
        pagina.locator("#exteriorNumerico").fill("476");
        pagina.locator("#entre1Tipo").selectOption("5");
        pagina.locator("#entre1Nombre").fill("Sevilla");
        pagina.locator("#descripcion").fill("Frente a la glorieta");
    }

    private static void pulsar(Page pagina, String boton) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }
}
