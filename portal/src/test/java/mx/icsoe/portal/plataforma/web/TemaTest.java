package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static Tema tema(String principal, String accion) {
        return new Tema(false, "Institución de prueba", null, principal, accion, List.of());
    }
}
