package mx.icsoe.portal.periodos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** D10: cada día de 2022 a 2035, al empezar y al terminar, frente a una tabla escrita aparte. */
class CadaDiaTest {

    /** Último día de cada ventana, año por año: enero, mayo y septiembre. */
    private static final int[][] TABLA = {
        {2022, 17, 17, 19},
        {2023, 17, 17, 18},
        {2024, 17, 17, 17},
        {2025, 17, 19, 17},
        {2026, 19, 18, 17},
        {2027, 18, 17, 17},
        {2028, 17, 17, 18},
        {2029, 17, 17, 17},
        {2030, 17, 17, 17},
        {2031, 17, 19, 17},
        {2032, 19, 17, 17},
        {2033, 17, 17, 19},
        {2034, 17, 17, 18},
        {2035, 17, 17, 17},
        {2036, 17, 19, 17},
    };

    private final Calendario calendario = CalendarioDePrueba.sinAsuetos();
    private final TreeSet<LocalDate> vencimientos = new TreeSet<>();

    CadaDiaTest() {
        for (int[] anio : TABLA) {
            vencimientos.add(LocalDate.of(anio[0], 1, anio[1]));
            vencimientos.add(LocalDate.of(anio[0], 5, anio[2]));
            vencimientos.add(LocalDate.of(anio[0], 9, anio[3]));
        }
    }

    @Test
    void correElPlazoDeLaTablaAlEmpezarYAlTerminarCadaDia() {
        var primero = LocalDate.of(2022, 1, 1);
        primero.datesUntil(LocalDate.of(2036, 1, 1)).forEach(dia -> {
            for (LocalTime hora : List.of(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59))) {
                comprobar(dia, dia.atTime(hora).atZone(Ventana.CENTRO_DE_MEXICO).toInstant());
            }
        });
    }

    private void comprobar(LocalDate dia, Instant momento) {
        LocalDate vence = vencimientos.ceiling(dia);
        assertThat(vence).isNotNull();
        var ventana = calendario.queCorre(momento);
        assertThat(ventana.vence()).as("a las %s", momento).isEqualTo(vence);
        assertThat(ventana.abierta(momento)).as("a las %s", momento).isEqualTo(!dia.isBefore(vence.withDayOfMonth(1)));
        assertThat(ventana.vencida(momento)).as("a las %s", momento).isFalse();
        var anterior = calendario.ventana(ventana.cuatrimestre().anterior());
        assertThat(anterior.vencida(momento)).as("a las %s", momento).isTrue();
    }
}
