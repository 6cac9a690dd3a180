package mx.icsoe.efirma.confianza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.efirma.pruebas.Laboratorio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CargaDeConfianzaTest {

    private static final byte[] RAIZ = Laboratorio.AUTORIDAD.raiz().entero().completo();
    private static final byte[] INTERMEDIA =
            Laboratorio.AUTORIDAD.intermedia().certificado().entero().completo();

    @TempDir
    Path carpeta;

    @Test
    void leeDerYPemDeUnaCarpetaEIgnoraLoDemas() throws IOException {
        Files.write(carpeta.resolve("raiz.CER"), RAIZ);
        Files.writeString(carpeta.resolve("ac.pem"), pem(INTERMEDIA));
        Files.writeString(carpeta.resolve("LEEME.txt"), "no soy un certificado");

        Confianza confianza = new CargaDeConfianza().carpeta(carpeta).cargar();

        assertThat(confianza.autoridades())
                .extracting(Autoridad::nombre)
                .containsExactlyInAnyOrder("AC de demostración", "Raíz de demostración");
        assertThat(confianza.autoridades()).extracting(Autoridad::ancla).containsExactlyInAnyOrder(true, false);
        assertThat(confianza.autoridades()).allMatch(AutoridadDeDemostracion::reconoce);
    }

    @Test
    void diceCadaProblemaConSuArchivo() throws IOException {
        Files.write(carpeta.resolve("ac.cer"), INTERMEDIA);
        Files.writeString(carpeta.resolve("roto.pem"), "-----BEGIN CERTIFICATE-----\nAAAA");
        Files.write(carpeta.resolve("titular.cer"), Laboratorio.MORAL.cer());

        assertThatThrownBy(() -> new CargaDeConfianza().carpeta(carpeta).cargar())
                .isInstanceOfSatisfying(
                        ConfianzaInservible.class,
                        error -> assertThat(error.problemas())
                                .containsExactlyInAnyOrder(
                                        "roto.pem: no se puede leer como certificado (PEM mal formado)",
                                        "titular.cer: no es el certificado de una autoridad con llave RSA de 2048 bits o más",
                                        "No hay ninguna autoridad raíz en que confiar",
                                        "ac.cer: su autoridad emisora no está, o no la firmó"));
    }

    @Test
    void exigeQueLaCarpetaExistaYTengaRaiz() {
        assertThatThrownBy(() -> new CargaDeConfianza().carpeta(carpeta.resolve("no-existe")))
                .isInstanceOf(ConfianzaInservible.class)
                .hasMessageContaining("No se puede leer la carpeta de autoridades");
        assertThatThrownBy(() -> new CargaDeConfianza().carpeta(carpeta).cargar())
                .hasMessage("No hay ninguna autoridad raíz en que confiar");
    }

    @Test
    void avisaDeLasAutoridadesPorTerminar() {
        Confianza confianza = Laboratorio.AUTORIDAD.confianza();
        Duration plazo = Duration.ofDays(60);
        assertThat(confianza.porTerminar(Laboratorio.HOY, plazo)).isEmpty();
        assertThat(confianza.porTerminar(
                        Laboratorio.AUTORIDAD
                                .intermedia()
                                .certificado()
                                .vigencia()
                                .hasta()
                                .minus(plazo),
                        plazo))
                .isEmpty();
        assertThat(confianza.porTerminar(
                        Laboratorio.AUTORIDAD
                                .intermedia()
                                .certificado()
                                .vigencia()
                                .hasta()
                                .minus(plazo)
                                .plusSeconds(1),
                        plazo))
                .extracting(Autoridad::nombre)
                .containsExactly("AC de demostración");
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }
}
