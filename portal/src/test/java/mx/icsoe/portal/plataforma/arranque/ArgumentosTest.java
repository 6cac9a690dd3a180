package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ArgumentosTest {

    private static final Path SIEMPRE = Path.of("/datos/de/siempre");

    @Test
    void iniciaCuandoNoSePideOtraCosa() {
        assertThat(leer().orden()).isEqualTo(leer("iniciar").orden()).isEqualTo("iniciar");
        assertThat(leer().datos()).isEqualTo(SIEMPRE);
        assertThat(leer().puerto()).isEmpty();
    }

    @Test
    void leeLaCarpetaYElPuertoDondeVayan() {
        var argumentos = leer("--puerto", "9090", "iniciar", "--datos", "/otra");

        assertThat(argumentos.puerto()).isEqualTo(OptionalInt.of(9090));
        assertThat(argumentos.datos()).isEqualTo(Path.of("/otra"));
    }

    @Test
    void separaLoDeSpringDeLoDeLaOrden() {
        var argumentos = leer("catalogo-postal", "importar", "--descargar", "--spring.profiles.active=produccion");

        assertThat(argumentos.palabras()).containsExactly("catalogo-postal", "importar", "--descargar");
        assertThat(argumentos.propiedades()).containsExactly("--spring.profiles.active=produccion");
    }

    @Test
    void diceComoSeEscribeLoQueFalta() {
        assertThatThrownBy(() -> leer("iniciar", "--datos")).hasMessageContaining("--datos /ruta");
        assertThatThrownBy(() -> leer("--datos", "--puerto", "1")).hasMessageContaining("--datos /ruta");
    }

    @Test
    void rechazaPuertosQueNoExisten() {
        for (String puerto : new String[] {"0", "65536", "-1", "web", "99999999999", "80 80", ""}) {
            assertThatThrownBy(() -> leer("--puerto", puerto))
                    .as(puerto)
                    .isInstanceOf(ArranqueImpedido.class)
                    .hasMessageContaining("de 1 a 65535");
        }
    }

    private static Argumentos leer(String... argumentos) {
        return Argumentos.leer(argumentos, SIEMPRE);
    }
}
