package mx.icsoe.portal.contratista;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MotivoDeContratistaTest {

    @Test
    void tieneCadaMotivoSuCodigoSuMensajeYSuRemedio() {
        assertThat(MotivoDeContratista.values()).allSatisfy(motivo -> {
            assertThat(motivo.codigo()).matches("CON-\\d{3}");
            assertThat(motivo.mensaje()).isNotBlank();
            assertThat(motivo.remedio()).isNotBlank();
        });
        assertThat(Arrays.stream(MotivoDeContratista.values()).map(MotivoDeContratista::codigo))
                .doesNotHaveDuplicates();
    }

    @Test
    void hablaSinReganiar() {
        assertThat(MotivoDeContratista.values())
                .allSatisfy(motivo -> assertThat((motivo.mensaje() + " " + motivo.remedio()).toLowerCase(Locale.ROOT))
                        .doesNotContain("válid")
                        .doesNotContain("por favor")
                        .doesNotContain("obligatorio"));
    }
}
