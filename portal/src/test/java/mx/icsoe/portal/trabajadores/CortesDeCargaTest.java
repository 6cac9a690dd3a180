package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.TransactionException;

/** D2: la base corta las conexiones a media carga, en momentos al azar, y nada se duplica ni se pierde. */
@PruebaDePortal
@TestPropertySource(properties = {"icsoe.cargas.hilos=2", "icsoe.cargas.tanda=300", "icsoe.cargas.espera=20ms"})
class CortesDeCargaTest {

    private static final long SEMILLA = 20_260_504;
    private static final int CORTES = 10;
    private static final int FILAS = 9_000;
    private static final Duration MAS_QUE_UN_TURNO = Duration.ofMinutes(3);
    private static final Duration PACIENCIA = Duration.ofMinutes(2);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient base;

    @Autowired
    private Cargas cargas;

    @Test
    void retomaDesdeSuPuntoSinDuplicarNiPerder() throws SQLException {
        var prueba = new ContratosDePrueba(portal);
        ContratistaId contratista = prueba.alta("COR190110AA1");
        ContratoId contrato =
                prueba.agregar(contratista, prueba.normal(contratista)).id();
        CargaId id = portal.getBean(RecibirCarga.class)
                .recibir(contratista, contrato, "a.csv", archivo(), ContratosDePrueba.AUTOR)
                .orElseThrow();

        Random azar = new Random(SEMILLA);
        for (int corte = 1; corte <= CORTES; corte++) {
            long desde = corte * (FILAS / (CORTES + 1L)) - azar.nextInt(300);
            Awaitility.await()
                    .atMost(PACIENCIA)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> listos(contratista, id) >= desde);
            cortar();
            // Quien perdió su conexión quizá no pudo soltar el turno: que venza.
            reloj.avanzar(MAS_QUE_UN_TURNO);
        }
        Awaitility.await().atMost(PACIENCIA).until(() -> estado(contratista, id) == Carga.Estado.TERMINADA);

        Carga carga = cargas.buscar(contratista, id).orElseThrow();
        assertThat(carga.listos()).as("semilla %d", SEMILLA).isEqualTo(FILAS);
        assertThat(carga.conError()).isZero();
        assertThat(base.sql("select count(distinct nss) from trabajadores.trabajador")
                        .query(Long.class)
                        .single())
                .isEqualTo(FILAS);
        assertThat(portal.getBean(Trabajadores.class).cuenta(contratista, contrato))
                .isEqualTo(FILAS);
    }

    /** El mismo usuario puede terminar sus otras conexiones. */
    private void cortar() throws SQLException {
        var entorno = portal.getEnvironment();
        try (var conexion = DriverManager.getConnection(
                        entorno.getRequiredProperty("spring.datasource.url"),
                        entorno.getRequiredProperty("spring.datasource.username"),
                        entorno.getRequiredProperty("spring.datasource.password"));
                var orden = conexion.createStatement()) {
            orden.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
        }
    }

    private long listos(ContratistaId contratista, CargaId id) {
        try {
            return cargas.buscar(contratista, id).map(Carga::listos).orElse(0L);
        } catch (DataAccessException | TransactionException cortada) {
            return 0;
        }
    }

    private Carga.Estado estado(ContratistaId contratista, CargaId id) {
        try {
            return cargas.buscar(contratista, id).orElseThrow().estado();
        } catch (DataAccessException | TransactionException cortada) {
            return Carga.Estado.EN_PROCESO;
        }
    }

    private static ByteArrayInputStream archivo() {
        return new ByteArrayInputStream(TrabajadoresDePrueba.archivo(0, FILAS).getBytes(StandardCharsets.UTF_8));
    }
}
