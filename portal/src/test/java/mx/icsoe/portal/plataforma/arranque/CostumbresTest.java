package mx.icsoe.portal.plataforma.arranque;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CostumbresTest {

    private final Locale deLaMaquina = Locale.getDefault();

    @AfterEach
    void devuelveElDeLaMaquina() {
        Locale.setDefault(deLaMaquina);
    }

    @Test
    void escribeLasCifrasALaMexicanaEnUnaMaquinaAlemana() {
        Locale.setDefault(Locale.GERMANY);

        Costumbres.deMexico();

        assertThat("%,d y %,.2f".formatted(1_234_567, 1_234.5)).isEqualTo("1,234,567 y 1,234.50");
    }
}
