package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelefonoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5512345678",
                "55 1234 5678",
                "55-1234-5678",
                "(55) 1234.5678",
                "+52 55 1234 5678",
                "+525512345678",
                "+52 1 55 1234 5678",
                "52 55 1234 5678",
                "01 55 1234 5678",
                "044 55 1234 5678",
                "045 55 1234 5678",
                "+52 044 55 1234 5678",
                " 5512345678 ",
                "55\u00A01234\u00A05678"
            })
    void leeComoLoEscribenLasPersonas(String escrito) {
        assertThat(Telefono.leer(escrito)).contains(new Telefono("5512345678"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "551234567",
                "55123456789",
                "0155123456",
                "0512345678",
                "1234567890",
                "+1 915 555 1234",
                "+34 600 123 456",
                "55 1234 5678 ext 12",
                "cinco cinco",
                "55👍12345678",
                "\u202E5512345678",
                "5512345678\u0000",
                "'; DROP TABLE contratista; --",
                "٥٥١٢٣٤٥٦٧٨",
                "++5512345678",
                "55123456785512345678551234567855123456785512345678"
            })
    void niegaLoQueNoSonDiezCifrasDeMexico(String escrito) {
        assertThat(Telefono.leer(escrito)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5512345678, 55 1234 5678", "6861234567, 686 123 4567", "8112345678, 81 1234 5678"})
    void seLeeComoEnMexico(String valor, String legible) {
        assertThat(new Telefono(valor).legible()).isEqualTo(legible);
    }

    @Test
    void seOcultaAlMostrarse() {
        assertThat(new Telefono("5512345678")).hasToString("••••••••78");
    }

    @Test
    void noDiceElTextoEnLaExcepcion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Telefono("123"))
                .withMessageNotContaining("123");
    }
}
