package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarpetaDeDatosTest {

    @TempDir
    private Path raiz;

    @Test
    void soloDejaEntrarAUno() {
        var primera = new CarpetaDeDatos(raiz.resolve("nueva"));
        var segunda = new CarpetaDeDatos(raiz.resolve("nueva"));

        assertThat(primera.tomar()).isTrue();
        System.gc();

        assertThat(segunda.tomar()).isFalse();
        assertThat(segunda.proceso())
                .isEqualTo(String.valueOf(ProcessHandle.current().pid()));
    }

    @Test
    void diceQueUnArchivoNoSirveDeCarpeta() throws Exception {
        Path archivo = Files.writeString(raiz.resolve("nota.txt"), "hola");

        assertThatThrownBy(() -> new CarpetaDeDatos(archivo).tomar())
                .isInstanceOf(ArranqueImpedido.class)
                .hasMessageContaining("no es una carpeta");
    }
}
