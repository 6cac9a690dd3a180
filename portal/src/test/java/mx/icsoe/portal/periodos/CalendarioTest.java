package mx.icsoe.portal.periodos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarioTest {

    private final Calendario calendario = CalendarioDePrueba.sinAsuetos();

    @ParameterizedTest
    @CsvSource({
        "2022, 17, 17, 19",
        "2023, 17, 17, 18",
        "2024, 17, 17, 17",
        "2025, 17, 19, 17",
        "2026, 19, 18, 17",
        "2027, 18, 17, 17",
        "2028, 17, 17, 18",
        "2029, 17, 17, 17",
        "2030, 17, 17, 17",
        "2031, 17, 19, 17",
        "2032, 19, 17, 17",
        "2033, 17, 17, 19",
        "2034, 17, 17, 18",
        "2035, 17, 17, 17",
    })
    void venceElDiaPublicado(int anio, int enero, int mayo, int septiembre) {
        assertThat(calendario.delAnio(anio))
                .extracting(Ventana::vence)
                .containsExactly(
                        LocalDate.of(anio, 1, enero), LocalDate.of(anio, 5, mayo), LocalDate.of(anio, 9, septiembre));
    }

    @Test
    void cadaVentanaEmpiezaElDiaUnoDelMesQueSigueAlCuatrimestre() {
        assertThat(calendario.delAnio(2026))
                .extracting(Ventana::abre)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @MethodSource("todasLasVentanas")
    void recibeHastaElUltimoSegundoDelUltimoDia(Ventana ventana) {
        Instant ultimo = enMexico(ventana.vence().atTime(LocalTime.of(23, 59, 59)));
        Instant siguiente = enMexico(ventana.vence().plusDays(1).atStartOfDay());

        assertThat(ventana.abierta(ultimo)).isTrue();
        assertThat(ventana.diasParaVencer(ultimo)).isZero();
        assertThat(ventana.abierta(siguiente)).isFalse();
        assertThat(ventana.vencida(siguiente)).isTrue();
        assertThat(calendario.queCorre(ultimo)).isEqualTo(ventana);
        assertThat(calendario.queCorre(siguiente).cuatrimestre())
                .isEqualTo(ventana.cuatrimestre().siguiente());
    }

    @ParameterizedTest
    @MethodSource("todasLasVentanas")
    void noAbreAntesDelDiaUno(Ventana ventana) {
        Instant apertura = enMexico(ventana.abre().atStartOfDay());

        assertThat(ventana.abierta(apertura.minusSeconds(1))).isFalse();
        assertThat(ventana.diasParaAbrir(apertura.minusSeconds(1))).isEqualTo(1);
        assertThat(ventana.abierta(apertura)).isTrue();
        assertThat(ventana.diasParaAbrir(apertura)).isZero();
    }

    @Test
    void losDiasSeCuentanConLaHoraDelCentroDeMexico() {
        Ventana mayo = calendario.ventana(new Cuatrimestre(2026, 1));

        assertThat(mayo.diasParaVencer(Instant.parse("2026-05-18T05:59:59Z"))).isEqualTo(1);
        assertThat(mayo.diasParaVencer(Instant.parse("2026-05-18T06:00:00Z"))).isZero();
    }

    @Test
    void unAsuetoRecorreElVencimiento() {
        var conAsueto = CalendarioDePrueba.con(Set.of(LocalDate.of(2026, 9, 17), LocalDate.of(2026, 9, 18)));

        assertThat(conAsueto.ventana(new Cuatrimestre(2026, 2)).vence()).isEqualTo(LocalDate.of(2026, 9, 21));
    }

    static Stream<Ventana> todasLasVentanas() {
        var calendario = CalendarioDePrueba.sinAsuetos();
        return IntStream.rangeClosed(2022, 2035).boxed().flatMap(anio -> calendario.delAnio(anio).stream());
    }

    private static Instant enMexico(LocalDateTime hora) {
        return hora.atZone(Ventana.CENTRO_DE_MEXICO).toInstant();
    }
}
