package mx.icsoe.portal.documentos.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.navegador.Medida;
import mx.icsoe.portal.navegador.Navegador;
import mx.icsoe.portal.navegador.Pestana;
import mx.icsoe.portal.navegador.PruebaDeNavegador;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Adjuntar y ver el acuse en un navegador de verdad, con guiones y sin ellos. */
@PruebaDeNavegador
class AcuseEnNavegadorTest {

    private static final String RUTA = "/icsoe/contratista/documentos";

    @TempDir
    private static Path carpeta;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Documentos documentos;

    @Test
    void adjuntaConAvanceYLoMuestraEnLinea(Navegador navegador) {
        SesionDePrueba sesion = sesion("EKU9003173C9");
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO).con(sesion)) {
            elegirYAdjuntar(pestana, new FilePayload("acuse.pdf", "application/pdf", PdfDePrueba.bytes()));
            pestana.pagina().getByText("Ver archivo").waitFor();

            var acuse = documentos
                    .vigente(sesion.identidad().contratista(), Clase.ACUSE_REPSE)
                    .orElseThrow();
            seAbreEnElVisor(pestana, sesion, RUTA + "/" + acuse.id());
        }
    }

    @Test
    void avisaDelTamanoSinEnviarNada(Navegador navegador) throws IOException {
        try (Pestana pestana = navegador.pestana(puerto, Medida.TELEFONO).con(sesion("CACX7605101P8"))) {
            pestana.ir(RUTA);
            quitarSiHay(pestana);
            pestana.pagina().locator("#acuse").setInputFiles(enorme(60));
            int antes = pestana.peticiones().size();
            adjuntar(pestana);

            pestana.pagina()
                    .getByText("El archivo debe pesar menos de 10 MB")
                    .first()
                    .waitFor();
            assertThat(pestana.peticiones()).hasSize(antes);
            pestana.revisar("documentos/muy-grande");
        }
    }

    @Test
    void ponePaginaConFaltasSinPerderElLugar(Navegador navegador) {
        try (Pestana pestana = navegador.pestana(puerto, Medida.ESCRITORIO).con(sesion("CACX7605101P8"))) {
            byte[] ejecutable = {'M', 'Z', 0, 1};
            elegirYAdjuntar(pestana, new FilePayload("acuse.pdf", "application/pdf", ejecutable));

            pestana.pagina().getByText("El archivo debe ser PDF").first().waitFor();
            assertThat(pestana.pagina().title()).startsWith("Error: ");
            elegirYAdjuntarAqui(pestana, new FilePayload("acuse.pdf", "application/pdf", PdfDePrueba.bytes()));
            pestana.pagina().getByText("Ver archivo").waitFor();
        }
    }

    /** Sin guiones nadie mira el tamaño antes: el navegador envía todo y aun así ve la página. */
    @Test
    void sinGuionesUnaSubidaEnormeMuestraElFormularioConSuMotivo(Navegador navegador) throws IOException {
        try (Pestana pestana =
                navegador.pestanaSinGuiones(puerto, Medida.ESCRITORIO).con(sesion("EKU9003173C9"))) {
            pestana.ir(RUTA);
            quitarSiHay(pestana);
            pestana.pagina().locator("#acuse").setInputFiles(enorme(300));
            adjuntar(pestana);

            pestana.pagina()
                    .getByText("El archivo debe pesar menos de 10 MB")
                    .first()
                    .waitFor();
            assertThat(pestana.pagina().locator("h1").innerText()).isEqualTo("Carga y adjunto de documentos");
        }
    }

    /** En otro contexto: el visor de Chromium es una página suya y pide lo suyo. */
    private void seAbreEnElVisor(Pestana pestana, SesionDePrueba sesion, String ruta) {
        try (BrowserContext contexto = pestana.contexto().browser().newContext()) {
            contexto.addCookies(List.of(new Cookie(SesionDePrueba.GALLETA, sesion.llave())
                    .setUrl("https://localhost/")
                    .setSecure(true)
                    .setHttpOnly(true)));
            List<String> pedido = new CopyOnWriteArrayList<>();
            contexto.onRequest(peticion -> pedido.add(peticion.url()));
            Page visor = contexto.newPage();

            Response respuesta = visor.navigate("http://localhost:" + puerto + ruta);

            assertThat(respuesta.status()).isEqualTo(200);
            visor.waitForCondition(() -> pedido.stream().anyMatch(url -> url.endsWith("pdf_viewer_wrapper.js")));
            visor.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "capturas", "documentos", "en-linea.png")));
        }
    }

    private void quitarSiHay(Pestana pestana) {
        if (pestana.pagina().locator("#acuse").count() == 0) {
            pestana.pagina().navigate("http://localhost:" + puerto + RUTA + "/eliminar");
            pestana.pagina().locator("main form button").first().click();
        }
    }

    private void elegirYAdjuntar(Pestana pestana, FilePayload archivo) {
        pestana.ir(RUTA);
        quitarSiHay(pestana);
        elegirYAdjuntarAqui(pestana, archivo);
    }

    private static void elegirYAdjuntarAqui(Pestana pestana, FilePayload archivo) {
        pestana.pagina().locator("#acuse").setInputFiles(archivo);
        adjuntar(pestana);
    }

    private static void adjuntar(Pestana pestana) {
        pestana.pagina()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Adjuntar"))
                .click();
    }

    /** Disperso: ocupa casi nada en el disco. */
    private static Path enorme(int megas) throws IOException {
        Path archivo = carpeta.resolve("enorme-" + megas + ".pdf");
        try (var disperso = new RandomAccessFile(archivo.toFile(), "rw")) {
            disperso.setLength(megas * 1024L * 1024);
        }
        return archivo;
    }

    private SesionDePrueba sesion(String rfc) {
        var id = portal.getBean(Contratistas.class)
                .registrarEntrada(new Rfc(rfc), "Servicios de Prueba", "30001000000500003416");
        return SesionDePrueba.de(portal, SesionDePrueba.identidad(portal, id, rfc));
    }
}
