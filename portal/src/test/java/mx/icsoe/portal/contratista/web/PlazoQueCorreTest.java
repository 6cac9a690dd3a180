package mx.icsoe.portal.contratista.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Ventana;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlazoQueCorreTest {

    private static final Ventana MAYO =
            new Ventana(new Cuatrimestre(2026, 1), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 18));

    @ParameterizedTest
    @CsvSource({
        "2026-04-28T18:00:00Z, Próximo plazo, 3, días para que abra",
        "2026-04-30T18:00:00Z, Próximo plazo, 1, día para que abra",
        "2026-05-12T18:00:00Z, Plazo en curso, 6, días para que venza",
        "2026-05-17T18:00:00Z, Plazo en curso, 1, día para que venza",
        "2026-05-19T05:59:59Z, Plazo en curso, Hoy, vence el plazo"
    })
    void diceCuantoFalta(Instant ahora, String sobre, String cuenta, String unidad) {
        var plazo = new PlazoQueCorre(MAYO, ahora);

        assertThat(plazo.sobre()).isEqualTo(sobre);
        assertThat(plazo.cuenta()).isEqualTo(cuenta);
        assertThat(plazo.unidad()).isEqualTo(unidad);
        assertThat(plazo.informativa()).isEqualTo("Informativa del primer cuatrimestre de 2026");
        assertThat(plazo.vence()).isEqualTo("18 de mayo de 2026");
    }
}
