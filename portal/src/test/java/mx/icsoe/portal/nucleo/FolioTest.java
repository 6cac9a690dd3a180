package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolioTest {

    private static final String[] PREFIJOS = {"N", "SI", "C", "SE", "AC"};
    private static final String LETRAS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int CASOS = 3_000;

    @Test
    void seArmaConTipoEjercicioCuatrimestreYConsecutivo() {
        assertThat(Folio.de("SI", new Cuatrimestre(2026, 2), 202_734).valor())
                .startsWith("SI262202734")
                .hasSize(12);
        assertThat(FolioDeContrato.de(new Cuatrimestre(2026, 1), 3_662_382).valor())
                .startsWith("A26P3662382")
                .hasSize(12);
    }

    @Test
    void leeMinusculasEspaciosYGuiones() {
        var folio = Folio.de("AC", new Cuatrimestre(2027, 3), 1);
        assertThat(Folio.leer(
                        " " + folio.valor().toLowerCase(java.util.Locale.ROOT).replace("273", " 27-3 ")))
                .contains(folio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N", "N26", "N262253432", "X2620000018", "N2640000015", "N262000001٣", "SI SI SI"})
    void niegaLoQueNoTieneForma(String escrito) {
        assertThat(Folio.leer(escrito)).isEmpty();
    }

    @Test
    void niegaUnPrefijoQueNoExiste() {
        assertThatIllegalArgumentException().isThrownBy(() -> Folio.de("Z", new Cuatrimestre(2026, 1), 1));
    }

    /** Semilla fija: si falla, el caso se repite. */
    @Test
    void descubreTodaLetraCambiadaYTodoParInvertido() {
        var azar = new Random(20_260_501);
        for (int i = 0; i < CASOS; i++) {
            var cuatrimestre = new Cuatrimestre(2021 + azar.nextInt(70), 1 + azar.nextInt(3));
            long consecutivo = azar.nextLong(1, 12_000_000);
            String folio = Folio.de(PREFIJOS[azar.nextInt(PREFIJOS.length)], cuatrimestre, consecutivo)
                    .valor();
            descubreErrores(folio, texto -> Folio.leer(texto).isPresent());
            descubreErrores(
                    FolioDeContrato.de(cuatrimestre, consecutivo).valor(),
                    texto -> FolioDeContrato.leer(texto).isPresent());
        }
    }

    private static void descubreErrores(String folio, Predicate<String> aceptado) {
        assertThat(aceptado).accepts(folio);
        for (int i = 0; i < folio.length(); i++) {
            for (int k = 0; k < LETRAS.length(); k++) {
                char letra = LETRAS.charAt(k);
                if (letra != folio.charAt(i)) {
                    assertThat(aceptado).rejects(folio.substring(0, i) + letra + folio.substring(i + 1));
                }
            }
            if (i > 0 && folio.charAt(i) != folio.charAt(i - 1)) {
                assertThat(aceptado)
                        .rejects(folio.substring(0, i - 1)
                                + folio.charAt(i)
                                + folio.charAt(i - 1)
                                + folio.substring(i + 1));
            }
        }
    }
}
