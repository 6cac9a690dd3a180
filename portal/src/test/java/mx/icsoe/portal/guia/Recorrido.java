package mx.icsoe.portal.guia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.navegador.Pestana;

/**
 * Los pasos de la guía, uno por método, con una captura de cada pantalla en {@code target/capturas/guia}.
 *
 * @param serie carpeta de las capturas: {@code moral}, {@code fisica}…
 */
public record Recorrido(Pestana pestana, String serie) {

    static final String CORREO = "avisos@servicios-demo.mx";
    static final String CELULAR = "55 1234 5678";

    /** Pasos 1 a 5: del sitio público a la pantalla de la e.firma. */
    void llegarALaEntrada() {
        pestana.ir("/");
        mirar("01-portada");
        seguir("Patrones o Empresas");
        mirar("02-patrones-o-empresas");
        seguir("Cumplimiento de obligaciones fiscales");
        mirar("03-cumplimiento");
        seguir("Informativa de Contratos de Servicios u Obras Especializados (ICSOE)");
        mirar("04-minisitio");
        seguir("Ingresar a ICSOE");
        mirar("05-acceso");
        seguir("Ingresar con E. Firma");
    }

    /** Paso 8. */
    public void aceptarTerminos() {
        mirar("08-terminos");
        pagina().getByLabel("Acepto los términos y condiciones").check();
        pulsar("Ingresar");
    }

    /** Pasos 9 y 10. */
    public void darContacto() {
        assertThat(pagina()).hasURL(url("/icsoe/bienvenida"));
        mirar("09-bienvenida");
        seguir("Continuar");
        pagina().getByLabel("Correo electrónico").fill(CORREO);
        pagina().getByLabel("Celular").fill(CELULAR);
        mirar("10-datos");
        pulsar("Guardar y continuar");
    }

    /** Pasos 11 a 15, por el camino largo: el domicilio social no es el fiscal. */
    public void ubicarDomicilio() {
        assertThat(pagina()).hasURL(url("/icsoe/contratista/domicilio"));
        pagina().getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        mirar("11-domicilio");
        pulsar("Guardar y continuar");
        pagina().getByLabel("Código postal").pressSequentially("06600");
        assertThat(pagina().locator("#colonia option:checked")).containsText("Juárez");
        mirar("12-ubicar");
        pulsar("Ubicar la colonia");
        pagina().locator("#vialidadTipo").selectOption("3");
        pagina().locator("#vialidadNombre").fill("Paseo de la Reforma");
        pagina().locator("#exteriorNumerico").fill("476");
        mirar("13-componentes");
        pulsar("Ubicar el domicilio");
        mirar("14-revisar");
        pulsar("Aceptar el domicilio");
        assertThat(pagina()).hasURL(url("/icsoe/contratista/domicilio"));
        mirar("15-domicilio-ubicado");
        pulsar("Guardar y continuar");
    }

    /** Pasos 16 a 18. */
    public void adjuntarYGuardar() {
        assertThat(pagina()).hasURL(url("/icsoe/contratista/documentos"));
        mirar("16-documentos");
        pagina().getByLabel("Acuse de registro en padrón de la STPS")
                .setInputFiles(new FilePayload("acuse-repse.pdf", "application/pdf", PdfDePrueba.bytes()));
        pulsar("Adjuntar el acuse");
        assertThat(pagina().getByText("acuse-repse.pdf").first()).isVisible();
        mirar("17-acuse");
        pulsar("Guardar");
        assertThat(pagina().getByRole(
                                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Datos generales guardados")))
                .isVisible();
        mirar("18-guardados");
    }

    void mirar(String paso) {
        pestana.revisar("guia/" + serie + "/" + paso);
    }

    private void seguir(String enlace) {
        pagina().locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(enlace))
                .first()
                .click();
    }

    private void pulsar(String boton) {
        pagina().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(boton).setExact(true))
                .click();
    }

    private Page pagina() {
        return pestana.pagina();
    }

    private static Pattern url(String ruta) {
        return Pattern.compile(ruta + "$");
    }
}
