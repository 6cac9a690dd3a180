package mx.icsoe.efirma.firma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    private static final String BUENO = Token.escribir(new byte[] {1, 2, 3}, new byte[] {4, 5, 6, 7});

    @Test
    void leeLoQueEscribe() {
        Token token = ((LecturaDeToken.Leido) Token.leer(BUENO)).tokenSinVerificar();
        assertThat(token.certificadoSinVerificar()).containsExactly(1, 2, 3);
        assertThat(token.firma()).containsExactly(4, 5, 6, 7);
    }

    @Test
    void toleraEspaciosYOtroOrdenDeCampos() {
        assertThat(
                        Token.leer(
                                " {\n \"firma\" : \"BAUGBw==\" ,\"algoritmo\":\"RS256\",\t\"certificado\":\"AQID\",\"formato\":\"efirma-acceso:1.0\" }\r\n"))
                .isInstanceOf(LecturaDeToken.Leido.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
                    `{`                                 > ``                                     > NO_ES_JSON
                    `}`                                 > `},`                                   > NO_ES_JSON
                    `"AQID"`                            > `7`                                    > NO_ES_JSON
                    `"AQID"`                            > `null`                                 > NO_ES_JSON
                    `"AQID"`                            > `{"a":"b"}`                            > NO_ES_JSON
                    `AQID`                              > `AQ\\u0049D`                           > NO_ES_JSON
                    `"AQID"`                            > `"AQID",`                              > NO_ES_JSON
                    `"RS256"`                           > `"RS256","algoritmo":"none"`           > NO_ES_JSON
                    `"RS256"`                           > `"RS256","rol":"admin"`                > CAMPOS
                    `"certificado"`                     > `"certificados"`                       > CAMPOS
                    `efirma-acceso:1.0`                 > `efirma-acceso:2.0`                    > FORMATO_DESCONOCIDO
                    `RS256`                             > `none`                                 > ALGORITMO_NO_ADMITIDO
                    `"algoritmo":"RS256",`              > ``                                     > SIN_ALGORITMO
                    `AQID`                              > ``                                     > BASE64
                    `AQID`                              > `AQI`                                  > BASE64
                    `AQID`                              > `AQI-`                                 > BASE64
                    `BAUGBw==`                          > `BAUGBw`                               > BASE64
                    `BAUGBw==`                          > `BAUGBx==`                             > BASE64
                    """)
    void diceElDefectoDeCadaTokenMalFormado(String quitar, String poner, DefectoDeToken defecto) {
        assertThat(Token.leer(BUENO.replace(quitar, poner == null ? "" : poner)))
                .isEqualTo(new LecturaDeToken.MalFormado(defecto));
    }

    @Test
    void rechazaElTokenDemasiadoLargoYElVacio() {
        assertThat(Token.leer(" ".repeat(Token.LARGO_MAXIMO + 1)))
                .isEqualTo(new LecturaDeToken.MalFormado(DefectoDeToken.DEMASIADO_LARGO));
        assertThat(Token.leer("")).isEqualTo(new LecturaDeToken.MalFormado(DefectoDeToken.NO_ES_JSON));
        assertThat(Token.leer("{}")).isEqualTo(new LecturaDeToken.MalFormado(DefectoDeToken.NO_ES_JSON));
    }

    @Test
    void noSeAtoraConLoQueHaceRetrocederAUnaExpresionRegular() {
        for (String hostil : new String[] {
            "{" + " ".repeat(9_000),
            "{\"a\":\"" + "x".repeat(9_000),
            "{" + "\"a\":\"b\",".repeat(1_000) + "}",
            "{".repeat(9_999)
        }) {
            assertThat(Token.leer(hostil)).isInstanceOf(LecturaDeToken.MalFormado.class);
        }
    }

    @Test
    void armaElTextoLegibleYNoDejaColarSeparadores() {
        TextoDeEntrada texto =
                new TextoDeEntrada("https://icsoe.ejemplo.mx", "SED150312KT7", "99990000000000000001", "reto");
        assertThat(texto.texto())
                .isEqualTo("||efirma-acceso:1.0|https://icsoe.ejemplo.mx|SED150312KT7|99990000000000000001|reto||");
        assertThat(texto.toString()).doesNotContain("SED150312KT7", "reto]");
        assertThatThrownBy(() -> new TextoDeEntrada("https://icsoe.ejemplo.mx", "A|B", "1", "r"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exigeUnOrigenComoElDelNavegador() {
        for (String bueno : new String[] {"https://icsoe.ejemplo.mx", "http://localhost:8080", "https://[::1]:8443"}) {
            assertThat(TextoDeEntrada.origenCanonico(bueno)).isEqualTo(bueno);
        }
        for (String malo : new String[] {
            "https://icsoe.ejemplo.mx/",
            "https://ICSOE.ejemplo.mx",
            "icsoe.ejemplo.mx",
            "ftp://a.mx",
            "https://a@b.mx",
            "https://a.mx?x",
            ""
        }) {
            assertThatThrownBy(() -> TextoDeEntrada.origenCanonico(malo)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
