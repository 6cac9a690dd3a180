package mx.icsoe.portal.documentos.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.documentos.Clase;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PeticionCruda;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Subidas por HTTP: lo que cabe, lo que no, y lo que llega roto. */
@PruebaDePortal
class SubidasTest {

    private static final String RUTA = "/icsoe/contratista/documentos";
    private static final String FRONTERA = "----frontera";
    private static final long MEGA = 1024 * 1024;

    private static final Duration PACIENCIA = Duration.ofSeconds(20);

    @TempDir
    private static Path temporales;

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Documentos documentos;

    private SesionDePrueba sesion;

    @DynamicPropertySource
    static void carpetaDeTemporales(DynamicPropertyRegistry propiedades) {
        propiedades.add("spring.servlet.multipart.location", temporales::toString);
    }

    @BeforeEach
    void entra() {
        sesion = sesion("EKU9003173C9");
    }

    @Test
    void unArchivoDeMasDeDiezMegasVuelveAlFormularioConSuMotivo() throws IOException {
        var respuesta = subir(RUTA + "/acuse", new byte[(int) (12 * MEGA)]);

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).contains("El archivo debe pesar menos de 10 MB", "DOC-003");
        assertThat(quedanTemporales()).isFalse();
    }

    @Test
    void unaSubidaEnormeRecibeLaPaginaYNoUnCorte() throws IOException {
        String respuesta = enviarSinFin(RUTA, 400 * MEGA);

        assertThat(respuesta).startsWith("HTTP/1.1 413");
        assertThat(respuesta)
                .contains("El archivo debe pesar menos de 10 MB", "Carga y adjunto de documentos", "DOC-003");
        assertThat(quedanTemporales()).isFalse();
    }

    @Test
    void unaSubidaEnormeAOtraRutaTambienSeContesta() throws IOException {
        String respuesta = enviarSinFin("/icsoe/no-existe", 80 * MEGA);

        assertThat(respuesta).startsWith("HTTP/1.1 413").contains("WEB-413", "Lo que enviaste es demasiado grande");
    }

    @Test
    void quienPreguntaAntesDeEnviarSeEnteraSinEnviarNada() {
        String respuesta = PeticionCruda.enviar(
                puerto, encabezados(RUTA, 2_000 * MEGA, "Expect: 100-continue\r\nConnection: close\r\n"));

        assertThat(respuesta).startsWith("HTTP/1.1 413").contains("El archivo debe pesar menos de 10 MB");
    }

    @Test
    void sinSesionLoEnormeLlevaALaEntrada() throws IOException {
        sesion = new SesionDePrueba(sesion.identidad(), "A".repeat(43), "");

        assertThat(enviarSinFin(RUTA, 40 * MEGA)).startsWith("HTTP/1.1 30");
    }

    @Test
    void sinDeclararElLargoNoSeRecibe() {
        String respuesta = PeticionCruda.enviar(
                puerto,
                "POST " + RUTA + " HTTP/1.1\r\nHost: localhost:" + puerto + "\r\nCookie: " + sesion.encabezado()
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n"
                        + "Connection: close\r\n\r\n5\r\n--x--\r\n0\r\n\r\n");

        assertThat(respuesta).startsWith("HTTP/1.1 411");
    }

    @Test
    void unFormularioCortadoOSinFronteraNoEsUnaFallaNuestra() throws IOException {
        var navegador = new Navegador(puerto).con(sesion);
        for (String tipo : new String[] {"multipart/form-data", "multipart/form-data; boundary=otra"}) {
            var respuesta = navegador.enviar(navegador
                    .peticion(RUTA)
                    .header("Content-Type", tipo)
                    .POST(BodyPublishers.ofString("--" + FRONTERA + "\r\nContent-Dispo")));
            assertThat(respuesta.statusCode()).as(tipo).isBetween(400, 499);
        }
        assertThat(quedanTemporales()).isFalse();
    }

    @Test
    void elDuenoLoVeEnLineaConEncabezadosPrudentes() {
        subir(RUTA + "/acuse", PdfDePrueba.bytes());
        var acuse = documentos
                .vigente(sesion.identidad().contratista(), Clase.ACUSE_REPSE)
                .orElseThrow();

        var respuesta = new Navegador(puerto).con(sesion).pedir(RUTA + "/" + acuse.id());

        assertThat(respuesta.statusCode()).isEqualTo(200);
        assertThat(respuesta.headers().allValues("Content-Type")).containsExactly("application/pdf");
        assertThat(respuesta.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(respuesta.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(respuesta.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox ", "frame-ancestors 'none'");
        assertThat(respuesta.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(valor ->
                        assertThat(valor).startsWith("inline;").contains("filename*=UTF-8''acuse%20%C3%B1.pdf"));
    }

    @Test
    void paraLosDemasNoExiste() {
        subir(RUTA + "/acuse", PdfDePrueba.bytes());
        var acuse = documentos
                .vigente(sesion.identidad().contratista(), Clase.ACUSE_REPSE)
                .orElseThrow();
        var ajeno = new Navegador(puerto).con(sesion("CACX7605101P8"));

        assertThat(ajeno.pedir(RUTA + "/" + acuse.id()).statusCode()).isEqualTo(404);
        assertThat(ajeno.pedir(RUTA + "/no-es-un-id").statusCode()).isEqualTo(404);
        assertThat(new Navegador(puerto).pedir(RUTA + "/" + acuse.id()).statusCode())
                .isNotEqualTo(200);
    }

    private SesionDePrueba sesion(String rfc) {
        var id = portal.getBean(Contratistas.class)
                .registrarEntrada(new Rfc(rfc), "Servicios de Prueba", "30001000000500003416");
        return SesionDePrueba.de(portal, SesionDePrueba.identidad(portal, id, rfc));
    }

    private HttpResponse<String> subir(String ruta, byte[] contenido) {
        var navegador = new Navegador(puerto).con(sesion);
        return navegador.enviar(navegador
                .peticion(ruta)
                .header("Content-Type", "multipart/form-data; boundary=" + FRONTERA)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(antes()),
                        BodyPublishers.ofByteArray(contenido),
                        BodyPublishers.ofString("\r\n--" + FRONTERA + "--\r\n"))));
    }

    private String antes() {
        return "--" + FRONTERA + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + sesion.ficha()
                + "\r\n--" + FRONTERA
                + "\r\nContent-Disposition: form-data; name=\"acuse\"; filename=\"acuse ñ.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
    }

    /** Como un navegador: no lee nada hasta acabar de enviar. */
    private String enviarSinFin(String ruta, long bytes) throws IOException {
        try (var enchufe = new Socket("localhost", puerto)) {
            enchufe.setSoTimeout(60_000);
            OutputStream salida = enchufe.getOutputStream();
            byte[] antes = antes().getBytes(StandardCharsets.UTF_8);
            salida.write(encabezados(ruta, antes.length + bytes, "Connection: close\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            salida.write(antes);
            var tramo = new byte[(int) MEGA];
            for (long enviados = 0; enviados < bytes; enviados += tramo.length) {
                salida.write(tramo);
            }
            salida.flush();
            return new String(enchufe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String encabezados(String ruta, long largo, String mas) {
        return "POST " + ruta + " HTTP/1.1\r\nHost: localhost:" + puerto + "\r\nAccept: text/html\r\nCookie: "
                + sesion.encabezado() + "\r\nContent-Type: multipart/form-data; boundary=" + FRONTERA
                + "\r\nContent-Length: " + largo + "\r\n" + mas + "\r\n";
    }

    /** El servidor los borra justo después de contestar: se le espera, con un límite. */
    private static boolean quedanTemporales() throws IOException {
        long limite = System.nanoTime() + PACIENCIA.toNanos();
        while (hayTemporales()) {
            if (System.nanoTime() > limite) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private static boolean hayTemporales() throws IOException {
        try (Stream<Path> archivos = Files.list(temporales)) {
            return archivos.findAny().isPresent();
        }
    }
}
