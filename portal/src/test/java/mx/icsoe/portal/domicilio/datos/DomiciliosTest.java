package mx.icsoe.portal.domicilio.datos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.ClaveColonia;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.DomicilioEliminado;
import mx.icsoe.portal.domicilio.DomicilioGuardado;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.Municipio;
import mx.icsoe.portal.domicilio.Numero;
import mx.icsoe.portal.domicilio.TipoVialidad;
import mx.icsoe.portal.domicilio.Vialidad;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.Etiquetas;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag(Etiquetas.BASE_DE_DATOS)
class DomiciliosTest {

    private static final Autor AUTOR = new Autor("contratista", "30001000000500003416");
    private static final ContratistaId UNO = new ContratistaId(new UUID(1, 1));
    private static final ContratistaId OTRO = new ContratistaId(new UUID(2, 2));

    private final BaseDePruebas base = BaseDePruebas.nueva();
    private final JdbcClient aplicacion = JdbcClient.create(base.comoAplicacion());
    private final List<Object> hechos = new ArrayList<>();
    private final RelojDePrueba reloj = new RelojDePrueba();
    private final DomiciliosJdbc domicilios =
            new DomiciliosJdbc(aplicacion, reloj, new Uuid7(reloj, new Random(12)), hechos::add);

    @Test
    void devuelveLoMismoQueGuardo() {
        for (Domicilio domicilio : List.of(completo(), minimo())) {
            var id = domicilios.guardar(UNO, domicilio, AUTOR);

            assertThat(domicilios.leer(UNO, id)).contains(domicilio);
        }
        assertThat(hechos)
                .extracting(hecho -> ((DomicilioGuardado) hecho).porRevisar())
                .containsExactly(false, true);
    }

    @Test
    void noEnsenaElDomicilioDeOtro() {
        var id = domicilios.guardar(UNO, completo(), AUTOR);

        assertThat(domicilios.leer(OTRO, id)).isEmpty();
        domicilios.eliminar(OTRO, id, AUTOR);
        assertThat(domicilios.leer(UNO, id)).isPresent();
    }

    @Test
    void eliminaUnaVezYDejaConstancia() {
        var id = domicilios.guardar(UNO, completo(), AUTOR);

        domicilios.eliminar(UNO, id, AUTOR);
        domicilios.eliminar(UNO, id, AUTOR);

        assertThat(domicilios.leer(UNO, id)).isEmpty();
        assertThat(hechos).filteredOn(DomicilioEliminado.class::isInstance).hasSize(1);
        assertThat(aplicacion
                        .sql("SELECT count(*) FROM domicilio.domicilio WHERE eliminado_por = ?")
                        .param("contratista:30001000000500003416")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void ningunoSeCambiaNiSeBorraPorDebajo() {
        var id = domicilios.guardar(UNO, completo(), AUTOR);
        var dueno = JdbcClient.create(base.comoDueno());
        for (String intento : List.of(
                "DELETE FROM domicilio.domicilio",
                "UPDATE domicilio.domicilio SET vialidad_nombre = 'Otra'",
                "DELETE FROM domicilio.colonia",
                "DELETE FROM domicilio.edicion")) {
            assertThatThrownBy(() -> aplicacion.sql(intento).update())
                    .as("aplicación: " + intento)
                    .isNotNull();
            assertThatThrownBy(() -> dueno.sql(intento).update())
                    .as("dueño: " + intento)
                    .isNotNull();
        }
        domicilios.eliminar(UNO, id, AUTOR);
        assertThatThrownBy(() -> dueno.sql("UPDATE domicilio.domicilio SET eliminado_en = NULL, eliminado_por = NULL")
                        .update())
                .rootCause()
                .hasMessageContaining("solo puede eliminarse");
    }

    private static Domicilio completo() {
        return new Domicilio(
                lugar(new ClaveColonia("09", "015", "0001"), "015"),
                new Vialidad(TipoVialidad.AVENIDA, "Paseo de la Reforma"),
                new Numero("476", "Bis"),
                new Numero(null, "Piso 2"),
                List.of(new Vialidad(TipoVialidad.CALLE, "Sevilla"), new Vialidad(TipoVialidad.CALLE, "Praga")),
                new Vialidad(TipoVialidad.CALLE, "Hamburgo"),
                "Frente a la glorieta");
    }

    private static Domicilio minimo() {
        return new Domicilio(
                lugar(null, null), new Vialidad(TipoVialidad.NINGUNO, "Sin nombre"), null, null, List.of(), null, null);
    }

    private static Lugar lugar(@Nullable ClaveColonia colonia, @Nullable String municipio) {
        return new Lugar(
                new CodigoPostal("06600"),
                new Entidad("09", "Ciudad de México"),
                new Municipio(municipio, "Cuauhtémoc"),
                null,
                new Asentamiento(colonia, "Colonia", "Juárez"));
    }
}
