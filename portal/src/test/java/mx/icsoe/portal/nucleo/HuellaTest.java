package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuellaTest {

    /** Ejemplo de FIPS 180-4 para «abc». */
    private static final String DE_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void calculaElEjemploDeLaNorma() {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        assertThat(Huella.de(abc).hex()).isEqualTo(DE_ABC);
        assertThat(Huella.de(abc).bytes()).isEqualTo(Huella.calculadora().digest(abc));
        assertThat(Huella.deResumen(Huella.calculadora().digest(abc))).isEqualTo(Huella.de(abc));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba78", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void niegaLoQueNoSonSesentaYCuatroCifrasMinusculas(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Huella(hex));
    }
}
