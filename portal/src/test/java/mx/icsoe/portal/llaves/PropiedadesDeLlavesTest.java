package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class PropiedadesDeLlavesTest {

    @Test
    void sinConfigurarSonCuatroMeses() {
        var propiedades = Binder.get(new MockEnvironment()).bindOrCreate("icsoe.llaves", PropiedadesDeLlaves.class);

        assertThat(propiedades.mesesDesdeEfirma()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"4, 4 meses", "1, 1 mes", "12, 12 meses"})
    void diceElPlazoEnPalabras(String escrito, String palabras) {
        var ambiente = new MockEnvironment().withProperty("icsoe.llaves.meses-desde-efirma", escrito);

        assertThat(Binder.get(ambiente)
                        .bind("icsoe.llaves", PropiedadesDeLlaves.class)
                        .get()
                        .enPalabras())
                .isEqualTo(palabras);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -4})
    void rechazaUnPlazoQueNoSirve(int meses) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PropiedadesDeLlaves(meses))
                .withMessageContaining("icsoe.llaves.meses-desde-efirma");
    }
}
