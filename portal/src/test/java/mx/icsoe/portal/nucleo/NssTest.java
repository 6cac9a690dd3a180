package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NssTest {

    @ParameterizedTest
    @ValueSource(strings = {"01234567897", "01-23-45-6789-7", " 01 23 45 6789 7 ", "01\u00A0234567897"})
    void leeConCerosALaIzquierdaEspaciosYGuiones(String escrito) {
        assertThat(Nss.leer(escrito)).contains(new Nss("01234567897"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00000000000",
                "01234567890",
                "1234567897",
                "012345678977",
                "0123456789O",
                "٠١٢٣٤٥٦٧٨٩٧",
                "01234567897; --"
            })
    void niegaLoQueNoTieneForma(String escrito) {
        assertThat(Nss.leer(escrito)).isEmpty();
    }

    @Test
    void seOcultaAlMostrarse() {
        assertThat(new Nss("01234567897")).hasToString("••••••••897");
    }

    @Test
    void noDiceElTextoEnLaExcepcion() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Nss("999")).withMessageNotContaining("999");
    }
}
