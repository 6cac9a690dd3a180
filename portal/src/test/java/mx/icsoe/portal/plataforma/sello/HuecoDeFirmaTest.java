package mx.icsoe.portal.plataforma.sello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HuecoDeFirmaTest {

    private static final String INTERVALOS = "/ByteRange [0 1000000000 1000000000 1000000000]";
    private static final String PDF = "antes " + INTERVALOS + " /Contents <000000> después";

    @Test
    void anotaLosDosIntervalosSinMoverNada() {
        String escrito = texto(HuecoDeFirma.en(octetos(PDF)).llenar(new byte[0]));

        assertThat(escrito).hasSameSizeAs(PDF).contains("/ByteRange [0 64 72 8] ");
        assertThat(escrito.substring(64, 72)).isEqualTo("<000000>");
    }

    @Test
    void firmaTodoMenosElHueco() {
        var hueco = HuecoDeFirma.en(octetos(PDF));

        assertThat(texto(hueco.firmado())).startsWith("antes ").endsWith(" /Contents  después");
        assertThat(texto(hueco.llenar(new byte[] {(byte) 0xAB, 1}))).endsWith(" /Contents <AB0100> después");
    }

    @Test
    void noLlenaConLoQueNoCabe() {
        var hueco = HuecoDeFirma.en(octetos(PDF));

        assertThatThrownBy(() -> hueco.llenar(new byte[4])).isInstanceOf(SelloInservible.class);
    }

    @Test
    void niegaUnDocumentoSinHuecoOConDos() {
        assertThatThrownBy(() -> HuecoDeFirma.en(octetos("sin hueco"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> HuecoDeFirma.en(octetos(PDF + " /Contents <00>")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> HuecoDeFirma.en(octetos(PDF + INTERVALOS))).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] octetos(String texto) {
        return texto.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String texto(byte[] octetos) {
        return new String(octetos, StandardCharsets.ISO_8859_1);
    }
}
