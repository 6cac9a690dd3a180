package mx.icsoe.portal.llaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
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

        assertThat(propiedades.desdeEfirma()).isEqualTo(Period.ofMonths(4));
    }

    @ParameterizedTest
    @CsvSource({"4m, 4 meses", "1m, 1 mes", "1y, 12 meses", "90d, 90 días", "1d, 1 día"})
    void diceElPlazoEnPalabras(String escrito, String palabras) {
        var ambiente = new MockEnvironment().withProperty("icsoe.llaves.desde-efirma", escrito);

        assertThat(Binder.get(ambiente)
                        .bind("icsoe.llaves", PropiedadesDeLlaves.class)
                        .get()
                        .enPalabras())
                .isEqualTo(palabras);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "P1M3D"})
    void rechazaUnPlazoQueNoSirve(Period plazo) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PropiedadesDeLlaves(plazo))
                .withMessageContaining("icsoe.llaves.desde-efirma");
    }
}
