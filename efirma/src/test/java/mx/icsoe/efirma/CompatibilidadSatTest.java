package mx.icsoe.efirma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.efirma.certificado.CertificadoSat;
import mx.icsoe.efirma.certificado.Clase;
import mx.icsoe.efirma.certificado.LecturaDeCertificado;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.LlavePrivada;
import mx.icsoe.efirma.demostracion.Pareja;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.efirma.reto.RetosEnMemoria;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Evidencia;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compatibilidad con el material de prueba que publica el SAT, cuando está junto al proyecto y solo entonces.
 *
 * <p>De ese material no se copia nada: se lee donde está. Casi todo venció, así que el reloj se pone en un momento en
 * que el certificado y sus autoridades valían.
 */
class CompatibilidadSatTest {

    private static final byte[] CONTRASENA = "12345678a".getBytes(StandardCharsets.UTF_8);

    private static Path carpeta = Path.of("");

    @BeforeAll
    static void buscarElMaterial() {
        Path modulo = Path.of("").toAbsolutePath();
        carpeta = Stream.iterate(modulo, dir -> dir != null, Path::getParent)
                .map(dir -> dir.resolve("shared/efirma"))
                .filter(dir -> Files.isDirectory(dir.resolve("llaves")))
                .findFirst()
                .orElse(modulo);
        assumeTrue(Files.isDirectory(carpeta.resolve("llaves")), "no está el material de prueba del SAT");
    }

    @TestFactory
    Stream<DynamicTest> aceptaCadaEfirmaDePrueba() throws IOException {
        return archivos("fiel-")
                .map(cer -> DynamicTest.dynamicTest(nombre(cer), () -> {
                    EfirmaDeDemostracion efirma = abrir(cer);
                    CertificadoSat certificado = efirma.certificado();
                    assertThat(certificado.clase()).isEqualTo(Clase.FIEL);
                    assertThat(certificado.serie()).matches("[0-9]{20}").endsWith(serieDelNombre(cer));

                    Veredicto veredicto = entrar(efirma, certificado);
                    assertThat(veredicto).isInstanceOf(Veredicto.Aceptada.class);
                }));
    }

    @TestFactory
    Stream<DynamicTest> rechazaCadaSelloDePrueba() throws IOException {
        return archivos("csd-")
                .map(cer -> DynamicTest.dynamicTest(nombre(cer), () -> {
                    EfirmaDeDemostracion sello = abrir(cer);
                    assertThat(entrar(sello, sello.certificado()))
                            .isInstanceOfSatisfying(
                                    Veredicto.Rechazada.class,
                                    rechazada ->
                                            assertThat(rechazada.rechazo()).isEqualTo(new Rechazo.EsSelloDigital()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> rechazaCadaFalsa() throws IOException {
        return archivos("falsa-")
                .map(cer -> DynamicTest.dynamicTest(nombre(cer), () -> {
                    EfirmaDeDemostracion falsa = abrir(cer);
                    assertThat(entrar(falsa, falsa.certificado()))
                            .isInstanceOfSatisfying(
                                    Veredicto.Rechazada.class,
                                    rechazada -> assertThat(rechazada.rechazo()).isEqualTo(new Rechazo.NoEsEfirma()));
                    assertThat(confianza()
                                    .encadenar(
                                            falsa.pareja().certificado(),
                                            falsa.certificado().vigencia().desde()))
                            .isInstanceOf(mx.icsoe.efirma.confianza.Encadenamiento.EmisorDesconocido.class);
                }));
    }

    @Test
    void leeLaEnieYElAmpersandDeLosNombresReales() throws IOException {
        List<String> rfcs = archivos("fiel-")
                .map(CompatibilidadSatTest::leer)
                .map(certificado -> certificado.titular().rfc().valor())
                .toList();
        assertThat(rfcs).anyMatch(rfc -> rfc.contains("Ñ")).anyMatch(rfc -> rfc.contains("&"));
    }

    private static Veredicto entrar(EfirmaDeDemostracion efirma, CertificadoSat certificado) {
        InstantSource reloj = InstantSource.fixed(certificado.vigencia().desde().plusSeconds(86_400));
        RetosEnMemoria retos = new RetosEnMemoria(reloj);
        Reto reto = new Reto("B".repeat(43), Instant.MAX);
        retos.guardar(Laboratorio.SESION, reto);
        String rfc = certificado.titular().rfc().valor();
        return VerificadorDeEntrada.con()
                .origen(Laboratorio.ORIGEN)
                .confianza(confianza())
                .revocacion((_, _) -> new EstadoDeRevocacion.Vigente(new Evidencia(reloj.instant(), new byte[] {1})))
                .retos(retos)
                .reloj(reloj)
                .paraEntrada()
                .verificar(new Entrada(Laboratorio.SESION, rfc, efirma.token(Laboratorio.ORIGEN, rfc, reto.valor())));
    }

    /** Las autoridades de prueba de 2010 a 2018 usan SHA-1 entre ellas. */
    private static Confianza confianza() {
        return new CargaDeConfianza()
                .carpeta(carpeta.resolve("ca-pruebas-sat"))
                .admitiendoSha1EntreAutoridades()
                .cargar();
    }

    private static EfirmaDeDemostracion abrir(Path cer) throws IOException, GeneralSecurityException {
        Path key = cer.resolveSibling(nombre(cer).replace(".cer", ".key"));
        PrivateKey llave = LlavePrivada.abrir(Files.readAllBytes(key), CONTRASENA);
        return new EfirmaDeDemostracion(new Pareja(leer(cer).x509(), llave));
    }

    private static CertificadoSat leer(Path cer) {
        try {
            return ((LecturaDeCertificado.Leido) CertificadoSat.leer(Files.readAllBytes(cer)))
                    .certificadoSinVerificar();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Path> archivos(String prefijo) throws IOException {
        try (Stream<Path> todos = Files.list(carpeta.resolve("llaves"))) {
            List<Path> elegidos = todos.filter(archivo -> nombre(archivo).startsWith(prefijo)
                            && nombre(archivo).endsWith(".cer"))
                    .sorted()
                    .toList();
            assertThat(elegidos).isNotEmpty();
            return elegidos.stream();
        }
    }

    private static String serieDelNombre(Path cer) {
        return nombre(cer).replaceAll(".*-([0-9]+)\\.cer", "$1");
    }

    private static String nombre(Path archivo) {
        return String.valueOf(archivo.getFileName());
    }
}
