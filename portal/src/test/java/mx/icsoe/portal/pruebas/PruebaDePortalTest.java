package mx.icsoe.portal.pruebas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PruebaDePortal
class PruebaDePortalTest {

    @Autowired
    private RelojDePrueba relojDePrueba;

    @Autowired
    private Clock reloj;

    @Autowired
    private InstantSource fuente;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    /** La primera lo adelanta; la segunda lo encuentra en su hora. */
    @RepeatedTest(2)
    void congelaLaHoraParaTodosYLaDevuelve() {
        assertThat(relojDePrueba.instant()).isEqualTo(RelojDePrueba.INICIO);

        relojDePrueba.avanzar(Duration.ofMinutes(15));

        assertThat(reloj.instant())
                .isEqualTo(fuente.instant())
                .isEqualTo(RelojDePrueba.INICIO.plus(Duration.ofMinutes(15)));
    }

    @Test
    void usaElPostgresPedidoConElUsuarioDeLaAplicacion() {
        String pedido = System.getProperty("icsoe.pruebas.postgres", "18");

        assertThat(jdbc.sql("SELECT current_setting('server_version')")
                        .query(String.class)
                        .single())
                .startsWith(pedido + ".");
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("icsoe_app");
        assertThat(puerto).isPositive();
    }

    @Test
    void ordenaComoEnMexico() {
        assertThat(jdbc.sql("SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['z', 'ñ', 'n', 'á', 'b']) x")
                        .query(String.class)
                        .single())
                .isEqualTo("ábnñz");
    }
}
