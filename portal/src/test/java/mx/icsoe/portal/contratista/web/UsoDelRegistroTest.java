package mx.icsoe.portal.contratista.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** El registro como lo usa una persona: con textos largos, con dos pestañas, con el teclado solo y con el botón Atrás. */
@PruebaDeNavegador
class UsoDelRegistroTest {

    private static final String LARGO =
            "Servicios Especializados de Mantenimiento Industrial y Construcción de Obras del Bajío y Occidente";

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest
    @EnumSource
    void aguantaLosTextosLargosDeLaPersonaFisica(Medida medida, Navegador navegador) {
        try (var pestana = entrar(navegador, medida, medida == Medida.TELEFONO ? "PFAA010101AB1" : "PFBA010101AB1")) {
            var pagina = pestana.pagina();
            pestana.ir("/icsoe/bienvenida");
            pestana.revisar("contratista/30-bienvenida-fisica");
            pestana.ir("/icsoe/contratista/datos");
            llenarContacto(pagina, "a".repeat(60) + "@" + "dominio-muy-largo.".repeat(8) + "com.mx");
            pulsar(pagina, "Guardar y continuar");
            pestana.revisar("contratista/31-documentos-fisica-larga");
            pestana.ir("/icsoe/inicio");
            pestana.revisar("contratista/32-inicio-fisica-largo");
        }
    }

    @ParameterizedTest
    @EnumSource
    void muestraLasDosVersionesCuandoOtraPestanaGuardoAntes(Medida medida, Navegador navegador) {
        String rfc = medida == Medida.TELEFONO ? "PCA010101AB1" : "PCB010101AB1";
        try (var pestana = entrar(navegador, medida, rfc)) {
            var pagina = pestana.pagina();
            var otra = pestana.contexto().newPage();
            otra.navigate("/icsoe/contratista/datos");
            pestana.ir("/icsoe/contratista/datos");
            llenarContacto(pagina, "primera@empresa.mx");
            pulsar(pagina, "Guardar y continuar");

            llenarContacto(otra, "segunda@empresa.mx");
            pulsar(otra, "Guardar y continuar");
            assertThat(otra.locator("h2:has-text('Hay un problema')").isVisible())
                    .isTrue();
            assertThat(otra.getByLabel("Correo electrónico").inputValue()).isEqualTo("segunda@empresa.mx");
            otra.close();

            pestana.ir("/icsoe/contratista/datos");
            var version = pagina.locator("input[name=version]");
            version.evaluate("campo => campo.value = '0'");
            pagina.getByLabel("Correo electrónico").fill("tercera@empresa.mx");
            pulsar(pagina, "Guardar y continuar");
            pestana.revisar("contratista/33-datos-choque");
            pulsar(pagina, "Guardar y continuar");
            assertThat(pagina.url()).endsWith("/icsoe/contratista/domicilio");
            pestana.ir("/icsoe/contratista/datos");
            pagina.getByText("Datos de contacto anteriores").click();
            pestana.revisar("contratista/34-datos-historia");
        }
    }

    @Test
    void seRecorreSoloConElTeclado(Navegador navegador) {
        try (var pestana = entrar(navegador, Medida.ESCRITORIO, "PTAA010101AB1")) {
            var pagina = pestana.pagina();
            var teclado = pagina.keyboard();
            pestana.ir("/icsoe/bienvenida");
            avanzarHasta(pagina, "a.boton:has-text('Continuar')");
            teclado.press("Enter");
            pagina.waitForURL("**/icsoe/contratista/datos");
            avanzarHasta(pagina, "#correo");
            teclado.type("teclado@empresa.mx");
            teclado.press("Tab");
            teclado.type("5512345678");
            teclado.press("Enter");
            pagina.waitForURL("**/icsoe/contratista/documentos");
            avanzarHasta(pagina, "#acuse");
            pagina.locator("#acuse").setInputFiles(acuse());
            avanzarHasta(pagina, "button:has-text('Adjuntar')");
            teclado.press("Enter");
            pagina.getByText("Ver archivo").waitFor();
            avanzarHasta(pagina, "button:text-is('Guardar')");
            teclado.press("Space");
            pagina.waitForURL("**/icsoe/contratista/guardados");
            assertThat(pagina.locator("h1").textContent()).isEqualTo("Datos generales guardados");
        }
    }

    @Test
    void conservaLoEscritoAlVolverDespuesDeGuardar(Navegador navegador) {
        try (var pestana = entrar(navegador, Medida.ESCRITORIO, "PVAA010101AB1")) {
            var pagina = pestana.pagina();
            pestana.ir("/icsoe/contratista/datos");
            llenarContacto(pagina, "uno@empresa.mx");
            pulsar(pagina, "Guardar y continuar");
            pagina.waitForURL("**/icsoe/contratista/documentos");

            pagina.goBack();

            assertThat(pagina.getByLabel("Correo electrónico").inputValue()).isEqualTo("uno@empresa.mx");
            pagina.getByLabel("Correo electrónico").fill("dos@empresa.mx");
            pulsar(pagina, "Guardar y continuar");
            pagina.waitForURL("**/icsoe/contratista/documentos");
            assertThat(pagina.getByText("dos@empresa.mx").first().isVisible()).isTrue();
        }
    }

    private Pestana entrar(Navegador navegador, Medida medida, String rfc) {
        return navegador.pestana(puerto, medida).con(ContratistaDePrueba.sesion(portal, rfc, LARGO));
    }

    private static void llenarContacto(Page pagina, String correo) {
        pagina.getByLabel("Correo electrónico").fill(correo);
        pagina.getByLabel("Celular").fill("5512345678");
    }

    private static void pulsar(Page pagina, String boton) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }

    private static FilePayload acuse() {
        return new FilePayload("acuse-repse.pdf", "application/pdf", PdfDePrueba.bytes());
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
