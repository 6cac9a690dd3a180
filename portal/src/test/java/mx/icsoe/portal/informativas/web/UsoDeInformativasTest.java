package mx.icsoe.portal.informativas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import mx.icsoe.portal.informativas.DeclararContratos;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Las informativas como las usa una persona: sin guiones, con el teclado y con dos pestañas. */
@PruebaDeNavegador
class UsoDeInformativasTest {

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @Test
    void sinGuionesSeLlegaDeMisInformativasALosPasos(Navegador navegador) {
        var sesion = SesionDePrueba.deAlta(portal);
        try (var pestana =
                navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO).con(sesion)) {
            var pagina = pestana.pagina();
            pestana.ir("/icsoe/informativas");
            pagina.locator("main a.boton--primario").click();
            pagina.getByLabel("Normal").check();
            pulsar(pagina, "Iniciar");
            pagina.getByText("Datos del periodo").click();
            pagina.locator("#contratos").fill("3");
            pulsar(pagina, "Guardar y continuar");

            assertThat(pagina.locator("h1").textContent()).isEqualTo("Informativa normal");
            assertThat(pagina.getByText("Completa").first().isVisible()).isTrue();
        }
    }

    @Test
    void conElTecladoSeIniciaUnaInformativa(Navegador navegador) {
        var sesion = SesionDePrueba.deAlta(portal);
        try (var pestana = navegador.pestana(puerto, Medida.ESCRITORIO).con(sesion)) {
            var pagina = pestana.pagina();
            pestana.ir("/icsoe/informativas/iniciar?cuatrimestre=2026-1");
            avanzarHasta(pagina, "#tipo");
            pagina.keyboard().press("Space");
            avanzarHasta(pagina, "main button.boton--primario");
            pagina.keyboard().press("Enter");
            pagina.waitForURL("**/icsoe/informativas/0*");

            assertThat(pagina.locator("h1").textContent()).isEqualTo("Informativa normal");
        }
    }

    @ParameterizedTest
    @EnumSource
    void laSegundaPestanaComparaAntesDeGuardar(Medida medida, Navegador navegador) {
        var sesion = SesionDePrueba.deAlta(portal);
        var quien = sesion.identidad();
        var ficha = InformativaDePrueba.iniciada(
                portal, quien, InformativaDePrueba.PRIMERO_DE_2026, TipoDeInformativa.NORMAL);
        try (var pestana = navegador.pestana(puerto, medida).con(sesion)) {
            var pagina = pestana.pagina();
            pestana.ir("/icsoe/informativas/" + ficha.id() + "/periodo");
            portal.getBean(DeclararContratos.class)
                    .declarar(quien.contratista(), ficha.id(), ficha.version(), 3, quien.autor());
            pagina.locator("#contratos").fill("5");
            pulsar(pagina, "Guardar y continuar");
            pestana.revisar("informativas/30-periodo-con-choque");

            assertThat(pagina.getByText("Contratos declarados: 3.").isVisible()).isTrue();
            assertThat(pagina.locator("#contratos").inputValue()).isEqualTo("5");
            pulsar(pagina, "Guardar y continuar");
            assertThat(pagina.locator("h1").textContent()).isEqualTo("Informativa normal");
        }
    }

    private static void pulsar(Page pagina, String boton) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }

    /** Tabula como una persona hasta que el foco llega; si no llega, la página no se usa con teclado. */
    private static void avanzarHasta(Page pagina, String selector) {
        for (int saltos = 0; saltos < 60; saltos++) {
            Object llego = pagina.locator(selector).first().evaluate("uno => uno === document.activeElement");
            if (Boolean.TRUE.equals(llego)) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        throw new AssertionError("el teclado no llega a " + selector);
    }
}
