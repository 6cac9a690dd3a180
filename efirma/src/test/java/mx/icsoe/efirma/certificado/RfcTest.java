package mx.icsoe.efirma.certificado;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RfcTest {

    @Test
    void leeLoQueEscribeUnaPersona() {
        assertThat(Rfc.leer(" sed150312kt7\t")).contains(new Rfc("SED150312KT7"));
        assertThat(Rfc.leer("ñdi1809058j5")).contains(new Rfc("ÑDI1809058J5"));
        assertThat(Rfc.leer("N\u0303DI1809058J5")).contains(new Rfc("ÑDI1809058J5"));
        assertThat(Rfc.leer("lb&200117mr3").map(Rfc::tipoPersona)).contains(TipoPersona.MORAL);
        assertThat(Rfc.leer("garl850214ha5").map(Rfc::tipoPersona)).contains(TipoPersona.FISICA);
    }

    @Test
    void rechazaLoQueNoTieneForma() {
        for (String malo : new String[] {
            "",
            " ",
            "SED150312",
            "SED1503121KT7X",
            "SED-150312-KT7",
            "12D150312KT7",
            "SED150312KT\u0000",
            "x".repeat(10_000)
        }) {
            assertThat(Rfc.leer(malo)).isEmpty();
        }
        assertThatThrownBy(() -> new Rfc("sed150312kt7"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sed150312kt7");
    }

    @Test
    void enmascaraAlImprimir() {
        assertThat(new Rfc("SED150312KT7")).hasToString("SE**********");
    }
}
