package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.StringWriter;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonCanonicoTest {

    @Test
    void escribeSinEspaciosYEnOrden() {
        assertThat(escribir(json -> json.objeto()
                        .miembro("a")
                        .entero(-1)
                        .miembro("b")
                        .lista()
                        .texto("x")
                        .objeto()
                        .finDeObjeto()
                        .lista()
                        .finDeLista()
                        .finDeLista()
                        .miembro("ñ")
                        .entero(2)
                        .finDeObjeto()))
                .isEqualTo("{\"a\":-1,\"b\":[\"x\",{},[]],\"ñ\":2}");
    }

    /** Los de RFC 8785 § 3.2.2.2. */
    @Test
    void escapaSoloLoIndispensable() {
        assertThat(escribir(json -> json.texto("\u20ac$\u000F\nA'B\"\\\\\"/\b\t\f\r\u007f")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u007f\"");
    }

    @Test
    void niegaLoQueNoTieneFormaCanonica() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        escribir(json -> json.objeto().miembro("b").entero(1).miembro("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> escribir(json -> json.texto("\uD83D")));
        assertThatIllegalArgumentException().isThrownBy(() -> escribir(json -> json.texto("\uDE00x")));
        assertThatIllegalArgumentException().isThrownBy(() -> escribir(json -> json.entero(1L << 53)));
    }

    @Test
    void otroLectorLeeLoMismo() {
        var azar = new Random(8785);
        for (int i = 0; i < 2_000; i++) {
            String texto = azar.ints(azar.nextInt(40), 0, 0x11000)
                    .filter(letra -> letra < 0xD800 || letra > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(JsonMapper.builder().build().readValue(escribir(json -> json.texto(texto)), String.class))
                    .isEqualTo(texto);
        }
    }

    private static String escribir(Consumer<JsonCanonico> que) {
        var salida = new StringWriter();
        que.accept(new JsonCanonico(salida));
        return salida.toString();
    }
}
