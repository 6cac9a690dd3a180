package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurpTest {

    @ParameterizedTest
    @ValueSource(strings = {"MOTR930411HJCRMN03", "motr930411hjcrmn03", " MOTR 930411 HJCRMN 03 "})
    void leeComoLaEscribenLasPersonas(String escrita) {
        assertThat(Curp.leer(escrita)).contains(new Curp("MOTR930411HJCRMN03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "H", "X"})
    void aceptaLosTresSexosQueExpideRenapo(String sexo) {
        String base = "MOTR930411" + sexo + "JCRMN0";
        assertThat(Curp.leer(base + Identificadores.digitoDeCurp(base))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, 000229, false", "A, 000229, true", "0, 960229, true", "A, 010229, false"})
    void leeElSigloEnLaHomonimia(String homonimia, String fecha, boolean existe) {
        String base = "MOTR" + fecha + "HJCRMN" + homonimia;
        assertThat(Curp.leer(base + Identificadores.digitoDeCurp(base)).isPresent())
                .isEqualTo(existe);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MOTR930411HJCRMN04",
                "MOTR930411HJCRMN0",
                "MOTR930411HXXRMN03",
                "MOTR930431HJCRMN03",
                "MOTR930411ZJCRMN03",
                "MOTR930411HJCAMN03",
                "MOTR930411HJCRMN0A",
                "MOTR930411HJCRMN03\u0000",
                "'; DROP TABLE x; --"
            })
    void niegaLoQueNoTieneForma(String escrita) {
        assertThat(Curp.leer(escrita)).isEmpty();
    }

    @Test
    void seOcultaAlMostrarse() {
        assertThat(new Curp("MOTR930411HJCRMN03")).hasToString("MO••••••••••••••03");
    }

    @Test
    void noDiceElTextoEnLaExcepcion() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Curp("MALA")).withMessageNotContaining("MALA");
    }
}
