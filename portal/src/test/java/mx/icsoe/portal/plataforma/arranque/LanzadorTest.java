package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** El programa {@code ./icsoe} y lo que sabe de las órdenes del portal. */
@PruebaDePortal
class LanzadorTest {

    @Autowired
    private List<Orden> ordenes;

    @Test
    void explicaCadaOrdenYLaPasaAlPortal() throws Exception {
        String ayuda = ejecutar(0, "ayuda");
        String programa = Files.readString(raiz().resolve("icsoe"));

        assertThat(ordenes).isNotEmpty().allSatisfy(orden -> {
            assertThat(ayuda).contains(orden.nombre());
            assertThat(programa).containsPattern("iniciar[^)]*\\b" + primeraPalabra(orden));
        });
    }

    @Test
    void explicaTambienSinArgumentos() throws Exception {
        assertThat(ejecutar(0)).contains("iniciar", "probar", "medir");
    }

    @Test
    void rechazaLasOrdenesQueNoConoce() throws Exception {
        assertThat(ejecutar(2, "destruir")).contains("No hay una orden «destruir»");
    }

    @Test
    void diceQueMedidasHay() throws Exception {
        assertThat(ejecutar(1, "medir")).contains("Escribe qué medir", "p10");
        assertThat(ejecutar(1, "medir", "p99")).contains("Escribe qué medir", "mutacion");
        assertThat(ejecutar(1, "medir", "mutacion", "todo")).contains("Escribe qué mutar");
    }

    private static String ejecutar(int codigo, String... argumentos) throws IOException, InterruptedException {
        List<String> orden = new ArrayList<>(List.of(raiz().resolve("icsoe").toString()));
        orden.addAll(List.of(argumentos));
        Process proceso = new ProcessBuilder(orden).redirectErrorStream(true).start();
        String dicho = new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proceso.waitFor()).as(dicho).isEqualTo(codigo);
        return dicho;
    }

    private static String primeraPalabra(Orden orden) {
        return orden.nombre().substring(0, orden.nombre().indexOf(' '));
    }

    private static Path raiz() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
