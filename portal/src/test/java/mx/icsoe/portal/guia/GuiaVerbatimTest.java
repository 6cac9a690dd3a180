package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.contratista.web.ContratistaDePrueba;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A7: cada texto que la guía nombra se lee tal cual en su página. La tabla es {@code guia/textos-verbatim.csv}. */
@PruebaDePortal
class GuiaVerbatimTest {

    private static @Nullable PantallasDeLaGuia pantallas;

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @ParameterizedTest(name = "paso {0}: «{3}» en {1}")
    @CsvFileSource(resources = "/guia/textos-verbatim.csv", delimiter = ';')
    void seLeeTalCual(int paso, String pantalla, String donde, String texto) {
        assertThat(pantallas().pantalla(pantalla).dice(donde, texto))
                .as("paso %d: «%s» en %s de %s", paso, texto, donde, pantalla)
                .isTrue();
    }

    @Test
    void notaLoQueNoSeLee() {
        var pagina = new PaginaLeida("<main><h1>Uno</h1><p>dos<span class=\"oculto\">tres</span></p></main>");

        assertThat(pagina.dice("titulo", "Uno")).isTrue();
        assertThat(pagina.dice("titulo", "Un")).isFalse();
        assertThat(pagina.dice("boton", "Uno")).isFalse();
        assertThat(pagina.dice("texto", "tres")).isFalse();
    }

    /** El recorrido se hace una vez: la tabla solo lo lee. */
    private PantallasDeLaGuia pantallas() {
        var hechas = pantallas;
        if (hechas == null) {
            hechas = new PantallasDeLaGuia(
                    new Navegador(puerto), ContratistaDePrueba.entra(portal, puerto, "GVE010101AB1"));
            pantallas = hechas;
        }
        return hechas;
    }
}
