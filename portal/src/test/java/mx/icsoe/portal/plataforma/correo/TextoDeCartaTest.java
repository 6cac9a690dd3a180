package mx.icsoe.portal.plataforma.correo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextoDeCartaTest {

    @Test
    void juntaCadaParrafoEnUnaLinea() {
        assertThat(TextoDeCarta.parrafos("  Hola,\r\nAna.\r\n \t\r\n\n\nTe   invitan.\n"))
                .isEqualTo("Hola, Ana.\n\nTe invitan.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XEXX010101000",
                "EKU9003173C9",
                "muñ850101ab1",
                "PEPJ800101HDFRRN09",
                "pepj800101hdfrrn09",
                "12345678903"
            })
    void tapaLosDatosPersonales(String dato) {
        assertThat(TextoDeCarta.asunto("Aviso de " + dato + ", hoy")).isEqualTo("Aviso de •••, hoy");
        assertThat(TextoDeCarta.parrafos("Hola.\n\nEs (" + dato + ").")).isEqualTo("Hola.\n\nEs (•••).");
    }

    @Test
    void dejaLosFoliosLasFechasYLosTelefonos() {
        String texto = "Folio N262253432, del 17 de mayo de 2026; llama al 5512345678. ACDO.AS2.HCT.300322/68.P.DIR";
        assertThat(TextoDeCarta.asunto(texto)).isEqualTo(texto);
    }

    @Test
    void quitaLoQueNoSeVeYLoQueVolteaLaLectura() {
        assertThat(TextoDeCarta.asunto("Ho\u202Ela\u200B\u2066 Ana\u0000\u0007!"))
                .isEqualTo("Hola Ana !");
    }

    @Test
    void cortaLoQueNoCabeSinPartirUnCaracter() {
        assertThat(TextoDeCarta.asunto("🧨".repeat(151))).isEqualTo("🧨".repeat(149) + "…");
        assertThat(TextoDeCarta.asunto("a".repeat(150))).hasSize(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\u200B"})
    void exigeAlgoQueDecir(String nada) {
        assertThatThrownBy(() -> TextoDeCarta.asunto(nada)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextoDeCarta.parrafos(nada)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noEnseniaElEnlaceAlImprimirse() {
        assertThat(CorreoArmado.carta("Activa tu cuenta")).hasToString("Carta[Activa tu cuenta]");
    }

    @Test
    void escapaLoQueParezcaHtmlEnLasDosVersiones() {
        var carta = Carta.para(
                        CorreoArmado.PARA,
                        "<script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>\n\n\"><a href=javascript:alert(1)>x</a>")
                .conEnlace("</a><script>alert(2)</script>", new RutaPropia("/icsoe/inicio?a=%22%3E&b=1"));
        String html = Carteros.IMPRIMIR.enHtml(carta);

        assertThat(html)
                .doesNotContain("<script", "<img", "<a href=javascript")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;");
        assertThat(html.split("<a ", -1)).hasSize(2);
    }
}
