package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorreoTest {

    @ParameterizedTest
    @CsvSource({
        "nombre@empresa.mx, nombre@empresa.mx",
        "' Nombre.Apellido@EMPRESA.COM.MX ', Nombre.Apellido@empresa.com.mx",
        "a+b_c-d@x.mx, a+b_c-d@x.mx",
        "o'brien@x.mx, o'brien@x.mx",
        "contacto@piñata.mx, contacto@piñata.mx",
        "contacto@xn--piata-pta.mx, contacto@xn--piata-pta.mx"
    })
    void leeComoLoEscribenLasPersonas(String escrito, String valor) {
        assertThat(Correo.leer(escrito).map(Correo::valor)).contains(valor);
    }

    @Test
    void viajaConElDominioEnPunycode() {
        assertThat(new Correo("contacto@piñata.mx").ascii()).isEqualTo("contacto@xn--piata-pta.mx");
        assertThat(new Correo("contacto@empresa.mx").ascii()).isEqualTo("contacto@empresa.mx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "nombre",
                "nombre@",
                "@empresa.mx",
                "nombre@empresa",
                "nombre@@empresa.mx",
                "nombre@empresa..mx",
                "nombre@.mx",
                "nombre@empresa.mx.",
                ".nombre@empresa.mx",
                "nombre.@empresa.mx",
                "nom..bre@empresa.mx",
                "nom bre@empresa.mx",
                "nombre@empre sa.mx",
                "nombre@-empresa.mx",
                "nombre@empresa.m",
                "nombre@empresa.123",
                "nombre@[127.0.0.1]",
                "uno@empresa.mx, dos@empresa.mx",
                "uno@empresa.mx;dos@empresa.mx",
                "Nombre <nombre@empresa.mx>",
                "\"con comillas\"@empresa.mx",
                "josé@empresa.mx",
                "nombre@empresa.mx\u0000",
                "nom\r\nBcc: otro@empresa.mx",
                "😀@empresa.mx",
                "\u202Enombre@empresa.mx",
                "'; DROP TABLE contratista; --"
            })
    void niegaLoQueNoTieneForma(String escrito) {
        assertThat(Correo.leer(escrito)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("largos")
    void respetaLosLargosDelProtocolo(String escrito, boolean cabe) {
        assertThat(Correo.leer(escrito).isPresent()).isEqualTo(cabe);
    }

    static Stream<Arguments> largos() {
        String dominio = ("a".repeat(60) + ".").repeat(3) + "mx";
        return Stream.of(
                Arguments.of("a".repeat(64) + "@x.mx", true),
                Arguments.of("a".repeat(65) + "@x.mx", false),
                Arguments.of("a".repeat(64) + "@" + dominio, true),
                Arguments.of("a".repeat(64) + "@" + "b".repeat(3) + "." + dominio, true),
                Arguments.of("a".repeat(64) + "@" + "b".repeat(4) + "." + dominio, false),
                Arguments.of("a".repeat(300), false),
                Arguments.of("n@" + "ñ".repeat(300) + ".mx", false));
    }

    @Test
    void seOcultaAlMostrarse() {
        assertThat(new Correo("nombre@empresa.mx")).hasToString("n•••@empresa.mx");
    }

    @Test
    void noDiceElTextoEnLaExcepcion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correo("malo"))
                .withMessageNotContaining("malo");
    }
}
