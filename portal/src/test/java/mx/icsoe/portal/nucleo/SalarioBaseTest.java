package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalarioBaseTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, 1, 0.01",
        "1234.50, 123450, 1234.50",
        "'$1,234.50', 123450, 1234.50",
        "' 278.8 0 ', 27880, 278.80",
        "007.05, 705, 7.05",
        "999999.99, 99999999, 999999.99"
    })
    void leePesosConDosDecimales(String escrito, int centavos, String texto) {
        assertThat(SalarioBase.leer(escrito)).hasValueSatisfying(salario -> {
            assertThat(salario.centavos()).isEqualTo(centavos);
            assertThat(salario.texto()).isEqualTo(texto);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.00", "1", "1.5", "1.555", "-1.00", "1000000.00", "1.00.00", "١.٠٠", "uno"})
    void noLeeOtraCosa(String escrito) {
        assertThat(SalarioBase.leer(escrito)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_000_000})
    void niegaLoQueNoSeGuarda(int centavos) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SalarioBase(centavos));
    }

    @Test
    void seComparaPorSuCifraYNoLaMuestra() {
        var menor = new SalarioBase(27_880);

        assertThat(menor).isLessThan(new SalarioBase(27_881));
        assertThat(menor).hasToString("SalarioBase[]");
    }
}
