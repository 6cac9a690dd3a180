package mx.icsoe.portal.nucleo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuatrimestreTest {

    @ParameterizedTest
    @CsvSource({"2026-01-01, 1", "2026-04-30, 1", "2026-05-01, 2", "2026-08-31, 2", "2026-09-01, 3", "2026-12-31, 3"})
    void cadaDiaCaeEnElSuyo(LocalDate dia, int numero) {
        var cuatrimestre = Cuatrimestre.de(dia);

        assertThat(cuatrimestre).isEqualTo(new Cuatrimestre(2026, numero));
        assertThat(dia).isBetween(cuatrimestre.primerDia(), cuatrimestre.ultimoDia());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-01-01, 2026-04-30, primer cuatrimestre de 2026, enero a abril de 2026",
        "2, 2026-05-01, 2026-08-31, segundo cuatrimestre de 2026, mayo a agosto de 2026",
        "3, 2026-09-01, 2026-12-31, tercer cuatrimestre de 2026, septiembre a diciembre de 2026"
    })
    void tieneSusDiasYSuNombre(int numero, LocalDate primero, LocalDate ultimo, String nombre, String meses) {
        var cuatrimestre = new Cuatrimestre(2026, numero);

        assertThat(cuatrimestre.primerDia()).isEqualTo(primero);
        assertThat(cuatrimestre.ultimoDia()).isEqualTo(ultimo);
        assertThat(cuatrimestre.nombre()).isEqualTo(nombre);
        assertThat(cuatrimestre.meses()).isEqualTo(meses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1", "2021-3", "2099-2"})
    void seLeeComoSeEscribe(String clave) {
        assertThat(Cuatrimestre.leer(clave).map(Cuatrimestre::clave)).contains(clave);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-0", "2026-4", "1999-1", "2026-01", " 2026-1", "2026-1\n", "٢٠٢٦-١"})
    void noLeeLoQueNoEsUnaClave(String otra) {
        assertThat(Cuatrimestre.leer(otra)).isEmpty();
    }

    @Test
    void seSuceden() {
        var uno = new Cuatrimestre(2024, 1);
        for (int i = 0; i < 12; i++) {
            var siguiente = uno.siguiente();
            assertThat(siguiente.primerDia()).isEqualTo(uno.ultimoDia().plusDays(1));
            assertThat(siguiente.anterior()).isEqualTo(uno);
            assertThat(siguiente).isGreaterThan(uno);
            uno = siguiente;
        }
        assertThat(uno).isEqualTo(new Cuatrimestre(2028, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void noHayMasDeTresAlAnio(int numero) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cuatrimestre(2026, numero));
    }
}
