package mx.icsoe.portal.navegador;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.icsoe.portal.pruebas.SesionDePrueba;

/**
 * Lo que una persona ve del portal. Al cerrarse falla si alguna página violó la CSP, lanzó un error de guion o pidió algo
 * a un tercero.
 */
public final class Pestana implements AutoCloseable {

    private static final Path CAPTURAS = Path.of("target", "capturas");

    private final BrowserContext contexto;
    private final Page pagina;
    private final String origen;
    private final Medida medida;
    private final List<Request> peticiones = new CopyOnWriteArrayList<>();
    private final List<String> quejas = new CopyOnWriteArrayList<>();

    Pestana(BrowserContext contexto, String origen, Medida medida) {
        this.contexto = contexto;
        this.origen = origen;
        this.medida = medida;
        contexto.onRequest(this::anotar);
        contexto.onConsoleMessage(mensaje -> {
            if (mensaje.text().contains("Content Security Policy")) {
                quejas.add(mensaje.text());
            }
        });
        contexto.onWebError(error -> quejas.add(error.error()));
        this.pagina = contexto.newPage();
    }

    /** Va a una ruta del portal y devuelve su respuesta. */
    public Response ir(String ruta) {
        peticiones.clear();
        return pagina.navigate(ruta);
    }

    /** Entra sin e.firma, con una sesión ya abierta. La galleta es segura y localhost cuenta como origen seguro. */
    public Pestana con(SesionDePrueba sesion) {
        contexto.addCookies(List.of(new Cookie(SesionDePrueba.GALLETA, sesion.llave())
                .setUrl("https://localhost/")
                .setSecure(true)
                .setHttpOnly(true)));
        return this;
    }

    /** La página de Playwright, para todo lo demás. */
    public Page pagina() {
        return pagina;
    }

    public BrowserContext contexto() {
        return contexto;
    }

    public Medida medida() {
        return medida;
    }

    /** Lo pedido desde el último {@link #ir}. */
    public List<Request> peticiones() {
        return List.copyOf(peticiones);
    }

    /** Guarda la página entera en {@code target/capturas/NOMBRE-ANCHO.png}. */
    public Path capturar(String nombre) {
        return capturar(nombre, medida);
    }

    private Path capturar(String nombre, Medida medida) {
        Path archivo = CAPTURAS.resolve(nombre + "-" + medida.ancho() + ".png");
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(archivo)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
        return archivo;
    }

    /** Axe no encuentra nada y la página cabe a lo ancho: lo que toda página cumple. Además la captura. */
    public void revisar(String nombre) {
        capturar(nombre);
        revisarAncho();
        revisarAccesibilidad();
    }

    /** Lo mismo en cada medida: así un recorrido largo se hace una vez y no una por medida. */
    public void revisarEnCadaMedida(String nombre) {
        for (Medida cada : Medida.values()) {
            pagina.setViewportSize(cada.ancho(), cada.alto());
            capturar(nombre, cada);
            revisarAncho();
            revisarAccesibilidad();
        }
        pagina.setViewportSize(medida.ancho(), medida.alto());
    }

    public void revisarAccesibilidad() {
        assertThat(Axe.violaciones(pagina))
                .as("accesibilidad de %s a %d px", pagina.url(), ancho())
                .isEmpty();
    }

    /** Sin desplazamiento horizontal (WCAG 2.2, 1.4.10). */
    public void revisarAncho() {
        Object sobra =
                pagina.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(sobra)
                .as("píxeles que se salen de %s a %d px", pagina.url(), ancho())
                .isEqualTo(0);
    }

    private int ancho() {
        return pagina.viewportSize().width;
    }

    @Override
    public void close() {
        contexto.close();
        assertThat(quejas)
                .as("violaciones de la CSP, errores de guion y terceros")
                .isEmpty();
    }

    private void anotar(Request peticion) {
        peticiones.add(peticion);
        String url = peticion.url();
        if (!url.startsWith(origen + "/") && !url.startsWith("blob:" + origen) && !url.startsWith("data:")) {
            quejas.add("petición a un tercero: " + url);
        }
    }
}
