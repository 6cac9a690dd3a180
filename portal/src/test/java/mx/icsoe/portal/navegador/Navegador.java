package mx.icsoe.portal.navegador;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Map;

/** Un Chromium abierto para todas las pruebas de la corrida. Cada {@link Pestana} es otra persona: no comparten galletas. */
public final class Navegador implements AutoCloseable {

    private final Playwright playwright;
    private final Browser chromium;

    private Navegador(Playwright playwright, Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Navegador abrir(Path ejecutable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(ejecutable)
                        .setArgs(Chromium.argumentos())
                        .setHeadless(true));
        return new Navegador(playwright, chromium);
    }

    /** Una persona nueva frente al portal que escucha en {@code puerto}. */
    public Pestana pestana(int puerto, Medida medida) {
        return pestana(puerto, medida, true);
    }

    /** Lo mismo, con los guiones apagados. */
    public Pestana pestanaSinGuiones(int puerto, Medida medida) {
        return pestana(puerto, medida, false);
    }

    private Pestana pestana(int puerto, Medida medida, boolean guiones) {
        var contexto = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + puerto)
                .setViewportSize(medida.ancho(), medida.alto())
                .setLocale("es-MX")
                .setTimezoneId("America/Mexico_City")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(guiones));
        return new Pestana(contexto, "http://localhost:" + puerto, medida);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
