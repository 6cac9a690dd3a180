package mx.icsoe.portal.plataforma.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag(Etiquetas.BASE_DE_DATOS)
class SoloAgregarTest {

    private final BaseDePruebas base = BaseDePruebas.nueva();
    private final JdbcClient dueno = JdbcClient.create(base.comoDueno());
    private final JdbcClient aplicacion = JdbcClient.create(base.comoAplicacion());

    @BeforeEach
    void creaUnaTablaDeSoloAgregar() {
        dueno.sql("CREATE SCHEMA prueba").update();
        dueno.sql("CREATE TABLE prueba.hecho (id int PRIMARY KEY, texto text)").update();
        dueno.sql("SELECT plataforma.solo_agregar('prueba.hecho')").query().listOfRows();
    }

    @Test
    void dejaALaAplicacionAgregarYLeer() {
        aplicacion.sql("INSERT INTO prueba.hecho VALUES (1, 'uno')").update();

        assertThat(aplicacion
                        .sql("SELECT texto FROM prueba.hecho")
                        .query(String.class)
                        .list())
                .containsExactly("uno");
    }

    @Test
    void niegaALaAplicacionPorPermiso() {
        for (String cambio : cambios()) {
            assertThatThrownBy(() -> aplicacion.sql(cambio).update())
                    .as(cambio)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void niegaAlDuenoPorDisparador() {
        for (String cambio : cambios()) {
            assertThatThrownBy(() -> dueno.sql(cambio).update())
                    .as(cambio)
                    .rootCause()
                    .hasMessageContaining("solo se agrega");
        }
    }

    @Test
    void dejaCambiarLasDemasTablas() {
        dueno.sql("CREATE TABLE prueba.libre (id int PRIMARY KEY)").update();

        aplicacion.sql("INSERT INTO prueba.libre VALUES (1)").update();

        assertThat(aplicacion.sql("DELETE FROM prueba.libre").update()).isOne();
    }

    private static List<String> cambios() {
        return List.of("UPDATE prueba.hecho SET texto = 'dos'", "DELETE FROM prueba.hecho", "TRUNCATE prueba.hecho");
    }
}
