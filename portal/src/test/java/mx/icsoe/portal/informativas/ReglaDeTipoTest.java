package mx.icsoe.portal.informativas;

import static mx.icsoe.portal.informativas.TipoDeInformativa.ACTUALIZACION;
import static mx.icsoe.portal.informativas.TipoDeInformativa.CORRECCION;
import static mx.icsoe.portal.informativas.TipoDeInformativa.NORMAL;
import static mx.icsoe.portal.informativas.TipoDeInformativa.SIN_EFECTOS;
import static mx.icsoe.portal.informativas.TipoDeInformativa.SIN_INFORMACION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Qué tipo se puede en cada circunstancia, sin base. */
class ReglaDeTipoTest {

    private static final Cuatrimestre PRIMERO = new Cuatrimestre(2026, 1);
    private static final LocalDate MAYO = LocalDate.of(2026, 5, 12);
    private static final PropiedadesDeInformativas DE_FABRICA = propiedades(Map.of());

    @Test
    void sinNadaEnVigorSeEmpiezaPorLaNormalOLaSinInformacion() {
        assertThat(posibles(circunstancia(Optional.empty(), 0, MAYO))).containsExactly(NORMAL, SIN_INFORMACION);
    }

    @Test
    void conUnaEnVigorSeComplementa() {
        assertThat(posibles(circunstancia(Optional.of(NORMAL), 0, MAYO)))
                .containsExactly(CORRECCION, SIN_EFECTOS, ACTUALIZACION);
        assertThat(posibles(circunstancia(Optional.of(SIN_INFORMACION), 0, MAYO)))
                .as("sin contratos no hay qué actualizar")
                .containsExactly(CORRECCION, SIN_EFECTOS);
    }

    @Test
    void laQuintaComplementariaSeNiegaYLaActualizacionNoCuenta() {
        assertThat(posibles(circunstancia(Optional.of(NORMAL), 3, MAYO))).contains(CORRECCION, SIN_EFECTOS);
        assertThat(posibles(circunstancia(Optional.of(NORMAL), 4, MAYO))).containsExactly(ACTUALIZACION);
        assertThat(impedimento(CORRECCION, circunstancia(Optional.of(NORMAL), 4, MAYO)))
                .contains(MotivoDeInformativa.CUATRO_COMPLEMENTARIAS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void laActualizacionEsSoloDeEneroMayoYSeptiembre(int mes) {
        var donde = new Circunstancia(
                new Cuatrimestre(2025, 1), Optional.of(ficha(NORMAL)), 0, LocalDate.of(2026, mes, 28), DE_FABRICA);

        assertThat(ReglaDeTipo.impedimento(ACTUALIZACION, donde))
                .isEqualTo(
                        mes == 1 || mes == 5 || mes == 9
                                ? Optional.empty()
                                : Optional.of(MotivoDeInformativa.FUERA_DE_MES));
        assertThat(ReglaDeTipo.impedimento(CORRECCION, donde)).isEmpty();
    }

    @Test
    void seInformaDesdeElPrimerCuatrimestreDe2021HastaElQueCorre() {
        assertThat(en(new Cuatrimestre(2020, 3))).contains(MotivoDeInformativa.ANTES_DE_LA_LEY);
        assertThat(en(new Cuatrimestre(2021, 1))).isEmpty();
        assertThat(en(new Cuatrimestre(2026, 2))).as("el que corre").isEmpty();
        assertThat(en(new Cuatrimestre(2026, 3))).contains(MotivoDeInformativa.AUN_NO_EMPIEZA);
    }

    @Test
    void quienOperaApagaSoloLasDosQuePuede() {
        var apagadas = propiedades(
                Map.of("icsoe.informativas.sin-efectos", "false", "icsoe.informativas.actualizacion", "false"));
        var donde = new Circunstancia(PRIMERO, Optional.of(ficha(NORMAL)), 0, MAYO, apagadas);

        assertThat(DE_FABRICA).isEqualTo(new PropiedadesDeInformativas(true, true));
        assertThat(posibles(donde)).containsExactly(CORRECCION);
        assertThat(impedimento(SIN_EFECTOS, donde)).contains(MotivoDeInformativa.TIPO_APAGADO);
        assertThat(impedimento(ACTUALIZACION, donde)).contains(MotivoDeInformativa.TIPO_APAGADO);
        assertThat(ReglaDeTipo.impedimentoDeLoFirmado(SIN_EFECTOS, donde))
                .as("lo que se recibió antes de apagarla se termina")
                .isEmpty();
        assertThat(propiedades(Map.of("icsoe.informativas.sin-efectos", "false")))
                .isEqualTo(new PropiedadesDeInformativas(false, true));
    }

    private static Optional<MotivoDeInformativa> en(Cuatrimestre cuatrimestre) {
        return impedimento(NORMAL, new Circunstancia(cuatrimestre, Optional.empty(), 0, MAYO, DE_FABRICA));
    }

    private static List<TipoDeInformativa> posibles(Circunstancia donde) {
        return Stream.of(TipoDeInformativa.values())
                .filter(tipo -> impedimento(tipo, donde).isEmpty())
                .toList();
    }

    private static Optional<MotivoDeInformativa> impedimento(TipoDeInformativa tipo, Circunstancia donde) {
        return ReglaDeTipo.impedimento(tipo, donde);
    }

    private static Circunstancia circunstancia(Optional<TipoDeInformativa> enVigor, long cuantas, LocalDate hoy) {
        return new Circunstancia(PRIMERO, enVigor.map(ReglaDeTipoTest::ficha), cuantas, hoy, DE_FABRICA);
    }

    private static Ficha ficha(TipoDeInformativa tipo) {
        return new Ficha(
                new ContratistaId(new UUID(1, 2)),
                new InformativaId(new UUID(3, 4)),
                PRIMERO,
                tipo,
                Optional.empty(),
                OptionalInt.empty(),
                1,
                Instant.EPOCH);
    }

    private static PropiedadesDeInformativas propiedades(Map<String, String> valores) {
        return new Binder(new MapConfigurationPropertySource(valores))
                .bindOrCreate("icsoe.informativas", PropiedadesDeInformativas.class);
    }
}
