package mx.icsoe.portal.plataforma.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * H4: PDF hostiles con su veredicto, y honestos que no se rechazan.
 *
 * <p>El plazo y el tope se miden en tiempo de procesador de este hilo, no en tiempo de reloj: lo que tarda una máquina
 * ocupada en otra cosa no lo cuesta el PDF. El peor tarda menos de medio segundo en dos núcleos.
 */
class ExamenTest {

    private static final Duration TOPE = Duration.ofSeconds(1);
    private static final LongSupplier PROCESADOR = RevisionDePdf.PROCESADOR;

    private final Examen examen = new Examen(Limites.usuales(), PROCESADOR);

    @Test
    void reuneAlMenosTrescientosHostiles() {
        assertThat(PdfsHostiles.todos()).hasSizeGreaterThanOrEqualTo(300);
    }

    @TestFactory
    Stream<DynamicTest> dictaminaCadaHostilATiempo() {
        return PdfsHostiles.todos().stream()
                .map(caso -> dynamicTest(caso.esperado() + ": " + caso.nombre(), () -> {
                    byte[] pdf = caso.pdf().get();
                    long inicio = PROCESADOR.getAsLong();
                    Dictamen dictamen = examen.examinar(pdf);
                    assertThat(dictamen).isEqualTo(new Dictamen.Rechazado(caso.esperado()));
                    assertThat(Duration.ofNanos(PROCESADOR.getAsLong() - inicio))
                            .isLessThan(TOPE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aceptaCadaHonesto() {
        return PdfsHonestos.todos().entrySet().stream()
                .map(honesto -> dynamicTest(honesto.getKey(), () -> {
                    byte[] pdf = honesto.getValue().get();
                    assertThat(examen.examinar(pdf))
                            .isInstanceOfSatisfying(
                                    Dictamen.Limpio.class,
                                    limpio -> assertThat(limpio.paginas()).isPositive());
                }));
    }

    @Test
    void nuncaLanzaAnteBytesCambiadosAlAzar() {
        var azar = new Random(PdfsHostiles.SEMILLA);
        var originales = PdfsHonestos.todos().values().stream()
                .map(java.util.function.Supplier::get)
                .filter(pdf -> pdf.length < 20_000)
                .toList();
        IntStream.range(0, 2_000).forEach(i -> {
            byte[] pdf = originales.get(i % originales.size()).clone();
            for (int cambios = azar.nextInt(1, 12); cambios > 0; cambios--) {
                pdf[azar.nextInt(pdf.length)] = (byte) azar.nextInt(256);
            }
            assertThat(examen.examinar(pdf)).as("cambio %d", i).isNotNull();
        });
    }
}
