package mx.icsoe.portal.contratista;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VigenciaDelRepseTest {

    private static final LocalDate HASTA = LocalDate.of(2026, 7, 31);

    private final VigenciaDelRepse vigencia = new VigenciaDelRepse(HASTA);

    @Test
    void valeTodoElUltimoDia() {
        assertThat(vigencia.dias(HASTA)).isZero();
        assertThat(vigencia.vencida(HASTA)).isFalse();
        assertThat(vigencia.vencida(HASTA.plusDays(1))).isTrue();
    }

    @Test
    void estaPorVencerDesdeSesentaDiasAntes() {
        assertThat(vigencia.porVencer(HASTA.minusDays(61))).isFalse();
        assertThat(vigencia.porVencer(HASTA.minusDays(60))).isTrue();
        assertThat(vigencia.porVencer(HASTA)).isTrue();
        assertThat(vigencia.porVencer(HASTA.plusDays(1))).isFalse();
    }
}
