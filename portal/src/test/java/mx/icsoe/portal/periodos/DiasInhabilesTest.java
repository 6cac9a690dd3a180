package mx.icsoe.portal.periodos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PruebaDePortal
class DiasInhabilesTest {

    @Autowired
    DiasInhabiles inhabiles;

    @Autowired
    Calendario calendario;

    @Test
    void traeLosDelCodigoFiscalDeLaFederacion() {
        assertThat(inhabiles.entre(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 5),
                        LocalDate.of(2026, 9, 16),
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 12, 25));
    }

    @Test
    void cuentaLaTransmisionDelPoderEjecutivoCadaSeisAnios() {
        assertThat(inhabiles.entre(LocalDate.of(2022, 10, 1), LocalDate.of(2030, 10, 1)))
                .contains(LocalDate.of(2024, 10, 1), LocalDate.of(2030, 10, 1))
                .doesNotContain(LocalDate.of(2025, 10, 1));
    }

    @Test
    void ningunoMueveLosVencimientosConocidos() {
        int[] recorridos = IntStream.rangeClosed(2022, 2033)
                .flatMap(anio -> calendario.delAnio(anio).stream()
                        .mapToInt(v -> v.vence().getDayOfMonth()))
                .toArray();

        assertThat(recorridos)
                .containsExactly(
                        17, 17, 19, 17, 17, 18, 17, 17, 17, 17, 19, 17, 19, 18, 17, 18, 17, 17, 17, 17, 18, 17, 17, 17,
                        17, 17, 17, 17, 19, 17, 19, 17, 17, 17, 17, 19);
    }
}
