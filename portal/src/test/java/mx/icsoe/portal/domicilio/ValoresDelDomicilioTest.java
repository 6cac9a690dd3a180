package mx.icsoe.portal.domicilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValoresDelDomicilioTest {

    private static final Lugar JUAREZ = new Lugar(
            new CodigoPostal("06600"),
            new Entidad("09", "Ciudad de México"),
            new Municipio("015", "Cuauhtémoc"),
            "Ciudad de México",
            new Asentamiento(new ClaveColonia("09", "015", "0001"), "Colonia", "Juárez"));
    private static final Vialidad REFORMA = new Vialidad(TipoVialidad.AVENIDA, "Paseo de la Reforma");

    @Test
    void leeElCodigoPostalConEspaciosYCerosDelante() {
        assertThat(CodigoPostal.leer(" 06 600\u00A0")).contains(new CodigoPostal("06600"));
        for (String mal : List.of("", "6600", "066000", "O6600", "٠٦٦٠٠", "06600\u0000", "-6600")) {
            assertThat(CodigoPostal.leer(mal)).as(mal).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new CodigoPostal("6600"));
    }

    @Test
    void leeLaClaveQueEscribio() {
        var clave = new ClaveColonia("26", "018", "M001");

        assertThat(ClaveColonia.leer(clave.texto())).contains(clave);
        for (String mal : List.of("", "26-018", "26-018-M0011", "26-18-0001", "' OR 1=1", "26-018-X001")) {
            assertThat(ClaveColonia.leer(mal)).as(mal).isEmpty();
        }
    }

    @Test
    void tieneLasTreintaYDosEntidadesPorSuClave() {
        assertThat(Entidad.todas()).hasSize(32);
        assertThat(Entidad.leer("09")).map(Entidad::nombre).contains("Ciudad de México");
        assertThat(Entidad.leer("32")).map(Entidad::nombre).contains("Zacatecas");
        assertThat(Stream.of("00", "33", "9", "", "xx").flatMap(mal -> Entidad.leer(mal).stream()))
                .isEmpty();
    }

    @Test
    void tieneLosVeintitresTiposDeVialidadConClavesCorridas() {
        assertThat(Stream.of(TipoVialidad.values()).map(TipoVialidad::clave)).doesNotHaveDuplicates();
        for (int clave = 1; clave <= 23; clave++) {
            assertThat(TipoVialidad.leer(Integer.toString(clave))).isPresent();
        }
        assertThat(TipoVialidad.leer("24")).isEmpty();
    }

    @Test
    void limpiaLosEspaciosYComponeLosAcentos() {
        assertThat(TextoLibre.limpiar("  A\u0301lamos \t\u00A0 dos ")).isEqualTo("Álamos dos");
    }

    @Test
    void admiteLoQueSeEscribeEnUnaDireccion() {
        for (String bien :
                List.of("O'Higgins", "1ª de Mayo #5", "Km 12.5 (entronque)", "Ñandú, \"La Ü\"", "A & B / 3°")) {
            assertThat(TextoLibre.caracterAjeno(bien)).as(bien).isEmpty();
        }
    }

    @Test
    void senalaElPrimerCaracterAjenoDeModoQueSeVea() {
        assertThat(TextoLibre.caracterAjeno("ok👍")).contains("👍");
        assertThat(TextoLibre.caracterAjeno("a\u202Eb")).contains("U+202E");
        assertThat(TextoLibre.caracterAjeno("a\u0000b")).contains("U+0000");
        assertThat(TextoLibre.caracterAjeno("a\uD800b")).contains("U+D800");
        assertThat(TextoLibre.caracterAjeno("улица")).contains("у");
        assertThat(TextoLibre.caracterAjeno("x; DROP")).contains(";");
    }

    @Test
    void exigeAlMenosUnaParteDelNumero() {
        assertThat(new Numero("476", "Bis").texto()).isEqualTo("476 Bis");
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero("123456", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Numero(null, "x".repeat(36)));
    }

    @Test
    void escribeElDomicilioEnUnaLineaYEnRenglones() {
        var domicilio = new Domicilio(
                JUAREZ,
                REFORMA,
                null,
                new Numero(null, "Piso 2"),
                List.of(new Vialidad(TipoVialidad.CALLE, "Sevilla"), new Vialidad(TipoVialidad.NINGUNO, "Praga")),
                null,
                null);

        assertThat(domicilio.enUnaLinea())
                .isEqualTo("Avenida Paseo de la Reforma s/n, int. Piso 2, Colonia Juárez, Cuauhtémoc,"
                        + " Ciudad de México, C.P. 06600");
        assertThat(domicilio.renglones())
                .contains(new Domicilio.Renglon("Número exterior", "Sin número"))
                .contains(new Domicilio.Renglon("Entre vialidades", "Calle Sevilla y Praga"))
                .noneMatch(renglon -> renglon.nombre().equals("Vialidad posterior"));
    }

    @Test
    void noAdmiteTresEntreVialidades() {
        var tres = List.of(REFORMA, REFORMA, REFORMA);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Domicilio(JUAREZ, REFORMA, null, null, tres, null, null));
    }
}
