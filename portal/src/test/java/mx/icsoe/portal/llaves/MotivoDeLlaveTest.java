package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotivoDeLlaveTest {

    @Test
    void ningunCodigoSeRepite() {
        assertThat(Arrays.stream(MotivoDeLlave.values()).map(MotivoDeLlave::codigo))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(codigo -> codigo.matches("LLA-\\d{3}"));
    }

    @ParameterizedTest
    @EnumSource(MotivoDeLlave.class)
    void hablaComoLaCasa(MotivoDeLlave motivo) {
        assertThat(List.of(motivo.mensaje(), motivo.remedio()))
                .allSatisfy(frase -> assertThat(frase.toLowerCase(Locale.ROOT))
                        .doesNotContain("válid", "por favor", "ups", "error 0x"));
        assertThat(motivo.mensaje()).doesNotEndWith(".");
        assertThat(motivo.remedio()).endsWith(".").doesNotContain("  ");
        assertThat(motivo.clave()).matches("[a-z0-9-]+");
    }
}
