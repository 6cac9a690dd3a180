package mx.icsoe.portal.informativas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cada estado frente a cada orden (D7): la cuadrícula está escrita otra vez aquí, completa. */
class CicloDeVidaTest {

    /** Las columnas van en el orden de {@link Orden}; «-» es que se niega. */
    @ParameterizedTest
    @CsvSource({
        //            enviar     devolver  retirar     reabrir     presentar   sustituir   sin efectos  descartar
        "EN_CAPTURA,  EN_FIRMA,  -,        -,          -,          -,          -,          -,           DESCARTADA",
        "EN_FIRMA,    -,         DEVUELTA, EN_CAPTURA, -,          PRESENTADA, -,          -,           -",
        "DEVUELTA,    -,         -,        -,          EN_CAPTURA, -,          -,          -,           DESCARTADA",
        "PRESENTADA,  -,         -,        -,          -,          -,          SUSTITUIDA, SIN_EFECTOS, -",
        "SUSTITUIDA,  -,         -,        -,          -,          -,          -,          -,           -",
        "SIN_EFECTOS, -,         -,        -,          -,          -,          -,          -,           -",
        "DESCARTADA,  -,         -,        -,          -,          -,          -,          -,           -",
    })
    void decideCadaEstadoFrenteACadaOrden(
            Estado estado, String a, String b, String c, String d, String e, String f, String g, String h) {
        var esperados = new String[] {a, b, c, d, e, f, g, h};
        for (int i = 0; i < esperados.length; i++) {
            Orden orden = List.of(Orden.values()).get(i);
            String esperado = esperados[i];
            assertThat(CicloDeVida.siguiente(estado, orden))
                    .as("%s en %s", orden, estado)
                    .isEqualTo(esperado.equals("-") ? Optional.empty() : Optional.of(Estado.valueOf(esperado)));
        }
    }

    @Test
    void laCuadriculaTieneTodosLosEstadosYTodasLasOrdenes() {
        assertThat(Estado.values()).hasSize(7);
        assertThat(Orden.values()).hasSize(8);
    }

    @Test
    void aTodoEstadoMenosElPrimeroSeLlegaPorAlgunaOrden() {
        assertThat(Estado.values())
                .filteredOn(
                        estado -> Arrays.stream(Orden.values()).noneMatch(orden -> CicloDeVida.lleva(orden, estado)))
                .isEmpty();
    }
}
