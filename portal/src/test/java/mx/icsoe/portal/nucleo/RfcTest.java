package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RfcTest {

    @ParameterizedTest
    @CsvSource({
        "EKU9003173C9, MORAL",
        "eku-900317-3c9, MORAL",
        "' ÑAB 930714 AB9 ', MORAL",
        "A&B930714AB4, MORAL",
        "CACX7605101P8, FISICA",
        "cacx7605101p8, FISICA"
    })
    void leeComoLoEscribenLasPersonas(String escrito, TipoPersona tipo) {
        assertThat(Rfc.leer(escrito).map(Rfc::tipoPersona)).contains(tipo);
    }

    @Test
    void leeLaEneEscritaConTildeSuelta() {
        assertThat(Rfc.leer("N\u0303AB930714AB9")).contains(new Rfc("ÑAB930714AB9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "EKU9003173C",
                "EKU9003173C99X",
                "EKU9013173C9",
                "EKU9002303C9",
                "EKU9003170C9",
                "EKU900317WC9",
                "EKU90031730C9",
                "EKU9003173CB",
                "EKU9003173ñ9",
                "12U9003173C9",
                "EKU9003173C9'; DROP TABLE",
                "EKU\u00009003173C",
                "😀KU9003173C9",
                "ＥＫＵ9003173C9",
                "\u202EEKU9003173C9"
            })
    void niegaLoQueNoTieneForma(String escrito) {
        assertThat(Rfc.leer(escrito)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ABC000229AB1, true", "ABC010229AB1, false", "ABC960229AB1, true", "ABC970229AB1, false"})
    void aceptaElVeintinueveDeFebreroSoloSiExistioEnAlgunSiglo(String escrito, boolean existe) {
        assertThat(Rfc.leer(escrito).isPresent()).isEqualTo(existe);
    }

    @Test
    void adviertePeroNoImpideUnDigitoVerificadorEquivocado() {
        assertThat(new Rfc("EKU9003173C9").digitoVerificadorCorrecto()).isTrue();
        assertThat(new Rfc("EKU9003173C8").digitoVerificadorCorrecto()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAXX010101000", "XEXX010101000"})
    void reconoceLosGenericos(String generico) {
        assertThat(new Rfc(generico).esGenerico()).isTrue();
    }

    @Test
    void noTieneGenericosEntreLosDemas() {
        assertThat(new Rfc("EKU9003173C9").esGenerico()).isFalse();
    }

    @Test
    void seOcultaAlMostrarse() {
        assertThat(new Rfc("CACX7605101P8")).hasToString("CAC•••••••••8");
        assertThat(new Rfc("EKU9003173C9")).hasToString("EKU••••••••9");
    }

    @Test
    void noDiceElTextoEnLaExcepcion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rfc("MALO9003173C"))
                .withMessageNotContaining("MALO");
    }
}
