package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.tools.ToolProvider;
import mx.icsoe.portal.plataforma.sello.Sello;
import mx.icsoe.portal.plataforma.sello.SelloDePrueba;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** El programa de un archivo, tal como se publica: acepta lo que emitimos y niega todo lo alterado. */
class VerificadorSinConexionTest extends PruebaDePresentacion {

    private static final Path PROGRAMA = Path.of("..", "docs", "verificador", "VerificarAcuse.java");
    private static final int ALTERADOS = Integer.getInteger("icsoe.alterados", 10_000);
    private static final long SEMILLA = Long.getLong("icsoe.semilla", 20_260_517L);

    @TempDir
    private static Path carpeta;

    private static @Nullable Method verificar;

    @Autowired
    private Sello sello;

    @Autowired
    private PaqueteDelAcuse paquete;

    @BeforeEach
    void compila() throws Exception {
        if (verificar == null) {
            var salida = new ByteArrayOutputStream();
            int fallo = ToolProvider.getSystemJavaCompiler()
                    .run(null, salida, salida, "-d", carpeta.toString(), PROGRAMA.toString());
            assertThat(fallo).as(salida.toString(StandardCharsets.UTF_8)).isZero();
            var cargador = new URLClassLoader(new URL[] {carpeta.toUri().toURL()}, null);
            verificar = cargador.loadClass("VerificarAcuse").getMethod("verificar", byte[].class, PublicKey.class);
        }
    }

    @Test
    void aceptaElPdfYElZipYNiegaDiezMilAlterados() throws Exception {
        var presentada = prueba.presentada(prueba.normal(PERIODO, 2).id());
        byte[] pdf = paquete.acuse(presentada).readAllBytes();
        var zip = new ByteArrayOutputStream();
        paquete.escribir(presentada, zip);

        assertThat(verificar(pdf)).isEqualTo("genuino");
        assertThat(verificar(zip.toByteArray())).isEqualTo("genuino");
        assertThat(verificarCon(pdf, SelloDePrueba.sello().certificado().getPublicKey()))
                .contains("otra llave");

        System.out.println("semilla: -Dicsoe.semilla=" + SEMILLA);
        var azar = new Random(SEMILLA);
        for (int i = 0; i < ALTERADOS; i++) {
            byte[] alterado = alterar(i % 2 == 0 ? pdf : zip.toByteArray(), azar);
            assertThat(verificar(alterado)).as("alterado %d", i).isNotEqualTo("genuino");
        }
    }

    /** Un bit, un byte, un trozo de menos o algo de más. */
    private static byte[] alterar(byte[] bueno, Random azar) {
        int donde = azar.nextInt(bueno.length);
        return switch (azar.nextInt(4)) {
            case 0 -> conOtro(bueno, donde, (byte) (bueno[donde] ^ 1 << azar.nextInt(8)));
            case 1 -> conOtro(bueno, donde, (byte) (bueno[donde] + 1 + azar.nextInt(255)));
            case 2 -> Arrays.copyOf(bueno, donde);
            default -> Arrays.copyOf(bueno, bueno.length + 1 + azar.nextInt(10));
        };
    }

    private static byte[] conOtro(byte[] bueno, int donde, byte otro) {
        byte[] alterado = bueno.clone();
        alterado[donde] = otro;
        return alterado;
    }

    private String verificar(byte[] archivo) throws Exception {
        return verificarCon(archivo, sello.certificado().getPublicKey());
    }

    private static String verificarCon(byte[] archivo, PublicKey llave) throws Exception {
        try {
            assertThat((List<?>) Objects.requireNonNull(verificar).invoke(null, archivo, llave))
                    .isNotEmpty();
            return "genuino";
        } catch (InvocationTargetException niega) {
            Throwable causa = niega.getTargetException();
            assertThat(causa.getClass().getSimpleName()).isEqualTo("NoCuadra");
            return String.valueOf(causa.getMessage());
        }
    }
}
