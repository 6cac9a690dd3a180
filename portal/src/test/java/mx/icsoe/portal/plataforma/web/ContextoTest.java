package mx.icsoe.portal.plataforma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextoTest {

    @ParameterizedTest
    @CsvSource({
        "/icsoe/informativas, /icsoe/informativas, page",
        "/icsoe/informativas/una/contratos, /icsoe/informativas, true",
        "/icsoe/mis-contratistas/buscar, /icsoe/mis-contratistas, true",
        "/icsoe/informativas-otras, /icsoe/informativas,",
        "/icsoe/buzon, /icsoe/informativas,",
        "/icsoe, /icsoe, page",
        "/icsoe/informativas, /icsoe,",
    })
    void elMenuMarcaLaSeccionEnQueEstas(String ruta, String seccion, @Nullable String marca) {
        assertThat(en(ruta).marcaDe(seccion)).isEqualTo(marca);
    }

    private static Contexto en(String ruta) {
        var ficha = new Contexto.FichaCsrf("_csrf", () -> "");
        var tema = new Tema(false, "ICSOE", null, "#611232", "#1E5B4F", List.of());
        return new Contexto(ruta, ficha, null, null, null, 0, null, tema, UnaryOperator.identity());
    }
}
