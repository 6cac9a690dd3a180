package mx.icsoe.portal.guia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mx.icsoe.portal.navegador.Pestana;

/**
 * Lo que una persona hace en las páginas, con una captura de cada pantalla que mira.
 *
 * @param lectura donde queda lo que leyó
 */
record Mano(Pestana pestana, Lectura lectura) {

    static final String SERIE = "guia/informativa/";

    void ir(String ruta) {
        pestana.ir(ruta);
    }

    void mirar(String pantalla) {
        pestana.revisar(SERIE + pantalla);
        lectura.anotar(pantalla, pagina());
    }

    /** Lee una pantalla que no necesita captura. */
    void leer(String pantalla) {
        lectura.anotar(pantalla, pagina());
    }

    /** De una página larga captura solo lo que se ve primero. */
    void mirarArriba(String pantalla) {
        pestana.revisar(SERIE + pantalla);
        pagina().screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(
                        "target",
                        "capturas",
                        SERIE + pantalla + "-" + pestana.medida().ancho() + ".png")));
        lectura.anotar(pantalla, pagina());
    }

    /** Sigue el primer enlace del contenido que lleve ese texto. */
    void seguir(String enlace) {
        pagina().locator("main")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(enlace))
                .first()
                .click();
    }

    void regresar() {
        pagina().locator("a.atras").click();
    }

    void pulsar(String boton) {
        pagina().locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(boton))
                .first()
                .click();
    }

    void escribir(String campo, String valor) {
        pagina().getByLabel(campo, new Page.GetByLabelOptions().setExact(true)).fill(valor);
    }

    void elegir(String opcion) {
        pagina().getByLabel(opcion, new Page.GetByLabelOptions().setExact(true)).check();
    }

    void adjuntar(String campo, String nombre, String contenido) {
        pagina().getByLabel(campo)
                .setInputFiles(new FilePayload(nombre, "text/csv", contenido.getBytes(StandardCharsets.UTF_8)));
    }

    /** Espera ese título: así se sabe que la página ya es la que sigue. */
    void enTitulo(String titulo) {
        assertThat(pagina().locator("h1")).hasText(titulo);
    }

    void lee(String texto) {
        assertThat(pagina().locator("main")).containsText(texto);
    }

    Path bajar(String enlace) {
        return pagina().waitForDownload(() -> seguir(enlace)).path();
    }

    Page pagina() {
        return pestana.pagina();
    }
}
