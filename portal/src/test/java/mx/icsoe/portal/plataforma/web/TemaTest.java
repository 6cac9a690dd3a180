package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class TemaTest {

    @Test
    void sinColoresPropiosLasPaginasNoPidenOtraHoja() {
        assertThat(tema("#611232", "#1e5b4f").tieneColoresPropios()).isFalse();
    }

    @Test
    void losColoresDeLaInstitucionLleganComoHojaDeEstilo() throws IOException {
        var respuesta = new MockHttpServletResponse();
        Tema tema = tema("#003366", "#005500");

        new TemaController(tema).colores(respuesta);

        assertThat(tema.tieneColoresPropios()).isTrue();
        assertThat(respuesta.getContentType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(respuesta.getContentAsString()).isEqualTo(":root{--principal:#003366;--accion:#005500}");
    }

    @Test
    void noArrancaConUnColorQueNoDejaLeer() {
        assertThatIllegalArgumentException().isThrownBy(() -> tema("#ffdd00", "#1E5B4F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accesibilidad", "https://www.ejemplo.mx/privacidad?a=b#c", "https://ejemplo.mx"})
    void admiteEnlacesAUnaPagina(String url) {
        assertThat(new Tema.Enlace("Privacidad", url).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,hola",
                "http://ejemplo.mx",
                "//otro.mx",
                "/\\otro.mx",
                "https:/ruta",
                "https://",
                "ayuda",
                "",
                " https://ejemplo.mx",
                "file:///etc/passwd"
            })
    void noArrancaConUnEnlaceQueHagaOtraCosa(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tema.Enlace("x", url));
    }

    @Test
    void reconoceElLogotipoPorLoQueEs(@TempDir Path carpeta) throws IOException {
        Path svg = Files.writeString(carpeta.resolve("logo.png"), "<?xml version='1.0'?>\n<svg xmlns='x'/>");
        assertThat(LogoDeTema.leer(svg).tipo()).isEqualTo("image/svg+xml");

        Path programa = Files.writeString(carpeta.resolve("logo.svg"), "<html><script>alert(1)</script></html>");
        assertThatIllegalArgumentException().isThrownBy(() -> LogoDeTema.leer(programa));
        Path enorme = Files.write(carpeta.resolve("enorme.png"), new byte[200_001]);
        assertThatIllegalArgumentException().isThrownBy(() -> LogoDeTema.leer(enorme));
        assertThatIllegalArgumentException().isThrownBy(() -> LogoDeTema.leer(carpeta.resolve("no-hay.png")));
    }

    private static Tema tema(String principal, String accion) {
        return new Tema(false, "Institución de prueba", null, principal, accion, List.of());
    }
}
