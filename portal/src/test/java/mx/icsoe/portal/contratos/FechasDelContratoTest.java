package mx.icsoe.portal.contratos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Qué días se admiten: los del cuatrimestre, y en el primero que se informó, desde que rige la obligación. */
class FechasDelContratoTest {

    private static final FechasDelContrato DEL_PRIMERO = new FechasDelContrato(new Cuatrimestre(2021, 1));
    private static final FechasDelContrato DE_OTRO = new FechasDelContrato(new Cuatrimestre(2026, 1));

    @ParameterizedTest
    @CsvSource({"2021-01-01, false", "2021-04-23, false", "2021-04-24, true", "2021-04-30, true", "2021-05-01, false"})
    void noAdmiteLoAnteriorALaObligacion(LocalDate inicio, boolean seAdmite) {
        assertThat(DEL_PRIMERO.admiten(inicio, Optional.empty())).isEqualTo(seAdmite);
        assertThat(DEL_PRIMERO
                        .faltas("inicio", inicio.toString(), "termino", "")
                        .isEmpty())
                .isEqualTo(seAdmite);
    }

    @Test
    void diceLosDiasQueSeAdmiten() {
        assertThat(DEL_PRIMERO.faltas("inicio", "23/04/2021", "termino", ""))
                .extracting(Falta::codigo, Falta::mensaje)
                .containsExactly(tuple(
                        "CTO-012",
                        "La fecha de inicio debe estar entre el 24 de abril de 2021 y el 30 de abril de 2021"));
    }

    @Test
    void juzgaIgualLoEscritoYLoGuardado() {
        var inicio = LocalDate.of(2026, 1, 15);
        assertThat(DE_OTRO.admiten(inicio, Optional.of(inicio))).isTrue();
        assertThat(DE_OTRO.faltas("inicio", "15/01/2026", "termino", "15/01/2026"))
                .isEmpty();
        assertThat(DE_OTRO.admiten(inicio, Optional.of(inicio.minusDays(1)))).isFalse();
        assertThat(DE_OTRO.faltas("inicio", "15/01/2026", "termino", "14/01/2026"))
                .extracting(Falta::campo)
                .containsExactly("termino");
    }

    @Test
    void elEjemploSiempreSeAdmite() {
        assertThat(DE_OTRO.ejemplo()).isEqualTo("15/01/2026");
        for (FechasDelContrato fechas : List.of(DEL_PRIMERO, DE_OTRO)) {
            assertThat(FechaEscrita.leer(fechas.ejemplo()))
                    .hasValueSatisfying(dia ->
                            assertThat(fechas.admiten(dia, Optional.empty())).isTrue());
        }
    }
}
