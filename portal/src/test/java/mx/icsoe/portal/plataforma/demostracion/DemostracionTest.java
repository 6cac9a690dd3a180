package mx.icsoe.portal.plataforma.demostracion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.portal.plataforma.postgres.Disco;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemostracionTest {

    private final RelojDePrueba reloj = new RelojDePrueba();
    private final SecureRandom azar = new SecureRandom();

    @TempDir
    private Path datos;

    @Test
    void dejaDosEfirmasConSuContrasenaYUnAcuse() throws Exception {
        abrir().close();

        for (Material.Ofrecida ofrecida : Material.OFRECIDAS) {
            Path suya = datos.resolve("demostracion").resolve(ofrecida.subcarpeta());
            assertThat(suya.resolve(ofrecida.persona().rfc() + ".cer")).isNotEmptyFile();
            assertThat(suya.resolve(ofrecida.persona().rfc() + ".key")).isNotEmptyFile();
            assertThat(suya.resolve("contrasena.txt")).hasContent("demostracion2026");
        }
        try (var pdf = Loader.loadPDF(
                datos.resolve("demostracion/acuse-repse-de-muestra.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("MUESTRA SIN VALIDEZ", "SED150312KT7");
            assertThat(pdf.isEncrypted()).isFalse();
        }
    }

    @Test
    void conservaLoExpedidoEntreArranques() throws Exception {
        abrir().close();
        byte[] cer = Files.readAllBytes(cer());
        byte[] raiz = Files.readAllBytes(raiz());

        abrir().close();

        assertThat(cer()).hasBinaryContent(cer);
        assertThat(raiz()).hasBinaryContent(raiz);
    }

    @Test
    void vuelveAExpedirConLaMismaAutoridadLoQueAlguienBorro() throws Exception {
        abrir().close();
        byte[] cer = Files.readAllBytes(cer());
        byte[] raiz = Files.readAllBytes(raiz());
        Disco.borrar(datos.resolve("demostracion"));

        abrir().close();

        assertThat(Files.readAllBytes(cer())).isNotEqualTo(cer);
        assertThat(raiz()).hasBinaryContent(raiz);
    }

    @Test
    void dejaUnaAutoridadEnQueSePuedeConfiarYQueSeReconoceComoDemostracion() {
        try (var demostracion = abrir()) {
            var confianza =
                    new CargaDeConfianza().carpeta(demostracion.anclas()).cargar();

            assertThat(confianza.autoridades()).hasSize(2).allMatch(AutoridadDeDemostracion::reconoce);
        }
    }

    @Test
    void contestaSobreRevocacionSoloEnEstaMaquina() {
        try (var demostracion = abrir()) {
            assertThat(demostracion.ocsp()).hasScheme("http").hasHost("127.0.0.1");
            assertThatCode(() -> new Socket(
                                    InetAddress.getLoopbackAddress(),
                                    demostracion.ocsp().getPort())
                            .close())
                    .doesNotThrowAnyException();
        }
    }

    private Demostracion abrir() {
        return Demostracion.abrir(datos, reloj, azar);
    }

    private Path cer() {
        return datos.resolve("demostracion/persona-moral/SED150312KT7.cer");
    }

    private Path raiz() {
        return datos.resolve("autoridad-de-demostracion/anclas/raiz.cer");
    }
}
