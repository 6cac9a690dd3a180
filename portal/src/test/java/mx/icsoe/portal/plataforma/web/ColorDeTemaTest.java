package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorDeTemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"#611232", "#1E5B4F", "#000000", "#767676"})
    void admiteLosQueDejanLeerElBlanco(String hex) {
        assertThatCode(() -> new ColorDeTema(hex)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#FFDD00", "#FFFFFF"})
    void rechazaLosQueNoDejanLeerElBlanco(String hex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColorDeTema(hex))
                .withMessageContaining("no se lee sobre " + hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guinda", "#fff", "#61123", "611232", "#611232;}body{display:none"})
    void rechazaLoQueNoEsUnColor(String texto) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ColorDeTema(texto));
    }
}
