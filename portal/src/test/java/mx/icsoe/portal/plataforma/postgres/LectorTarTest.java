package mx.icsoe.portal.plataforma.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectorTarTest {

    @TempDir
    private Path destino;

    @Test
    void extraeArchivosCarpetasYEnlaces() throws Exception {
        var tar = new ByteArrayOutputStream();
        tar.writeBytes(entrada("bin/", '5', "", ""));
        tar.writeBytes(entrada("bin/postgres", '0', "", "programa"));
        tar.writeBytes(entrada("lib/libpq.so", '2', "libpq.so.5", ""));
        tar.writeBytes(new byte[1024]);

        extraer(tar.toByteArray());

        assertThat(destino.resolve("bin/postgres")).hasContent("programa").isExecutable();
        assertThat(Files.readSymbolicLink(destino.resolve("lib/libpq.so"))).isEqualTo(Path.of("libpq.so.5"));
    }

    @Test
    void rechazaEscribirFueraDeSuCarpeta() {
        assertThatThrownBy(() -> extraer(entrada("../fuera", '0', "", "x"))).hasMessageContaining("fuera");
        assertThatThrownBy(() -> extraer(entrada("/fuera", '0', "", "x"))).hasMessageContaining("fuera");
        assertThatThrownBy(() -> extraer(entrada("enlace", '2', "../../fuera", "")))
                .hasMessageContaining("fuera");
    }

    @Test
    void rechazaLoQueNoConoce() {
        assertThatThrownBy(() -> extraer(entrada("duro", '1', "otro", ""))).hasMessageContaining("tipo desconocido");
    }

    @Test
    void rechazaUnTarIncompleto() {
        byte[] entero = entrada("grande", '0', "", "x".repeat(2000));

        assertThatThrownBy(() -> extraer(Arrays.copyOf(entero, 1000))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> extraer(Arrays.copyOf(entero, 300))).isInstanceOf(IOException.class);
    }

    private void extraer(byte[] tar) throws IOException {
        new LectorTar(new ByteArrayInputStream(tar), destino).extraer();
    }

    private static byte[] entrada(String nombre, char tipo, String objetivo, String contenido) {
        int bloques = 1 + (contenido.length() + 511) / 512;
        byte[] entrada = new byte[bloques * 512];
        poner(entrada, 0, nombre);
        poner(entrada, 100, "0000755");
        poner(entrada, 124, "%011o".formatted(contenido.length()));
        entrada[156] = (byte) tipo;
        poner(entrada, 157, objetivo);
        poner(entrada, 512, contenido);
        return entrada;
    }

    private static void poner(byte[] entrada, int donde, String texto) {
        byte[] bytes = texto.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, entrada, donde, bytes.length);
    }
}
