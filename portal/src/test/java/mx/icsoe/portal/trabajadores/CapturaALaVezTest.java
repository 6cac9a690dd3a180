package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Dos que escriben en el mismo contrato: el segundo espera al primero, y ninguno pierde lo que escribió. */
class CapturaALaVezTest extends PruebaDeTrabajadores {

    @Autowired
    private TransactionTemplate transaccion;

    @Autowired
    private CapturarTrabajador capturar;

    @Test
    void quienPierdeLaCarreraPorUnNssLoSabe() throws Exception {
        agregar(1);
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            var segundo = transaccion.execute(estado -> {
                agregar(2);
                return esperando(hilos, () -> cambiar(1, 2, "345.50"));
            });

            assertThat(segundo.get())
                    .isInstanceOfSatisfying(
                            Captura.ConFaltas.class,
                            faltas -> assertThat(faltas.tropiezos())
                                    .extracting(Tropiezo::motivo)
                                    .containsExactly(MotivoDeTrabajador.NSS_REGISTRADO));
        }
        cuadra(2);
    }

    @Test
    void quienPierdeLaCarreraPorElMismoTrabajadorVeLoQueQuedo() throws Exception {
        agregar(1);
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            var segundo = transaccion.execute(estado -> {
                cambiar(1, 1, "400.00");
                return esperando(hilos, () -> cambiar(1, 1, "500.00"));
            });

            assertThat(segundo.get())
                    .isInstanceOfSatisfying(
                            Captura.Choque.class,
                            choque -> assertThat(
                                            choque.ahora().trabajador().sbc().texto())
                                    .isEqualTo("400.00"));
        }
    }

    /** Quien agrega aparta primero el renglón y luego la cuenta: un cambio no los aparta al revés. */
    @Test
    void unCambioYUnaCargaNoSeTraban() throws Exception {
        agregar(1);
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            var cambio = transaccion.execute(estado -> {
                base.sql("select nss from trabajadores.trabajador where contrato_id = :contrato for update")
                        .param("contrato", contrato.valor())
                        .query(fila -> {});
                var espera = esperando(hilos, () -> cambiar(1, 1, "400.00"));
                agregar(2);
                return espera;
            });

            assertThat(cambio.get()).isInstanceOf(Captura.Guardada.class);
        }
        cuadra(2);
    }

    /** Lo empieza aparte y da cuando ya espera a esta transacción. */
    private Future<Captura> esperando(ExecutorService hilos, Callable<Captura> captura) {
        var futuro = hilos.submit(captura);
        Awaitility.await()
                .pollInSameThread()
                .until(() -> base.sql("""
                                select exists (select from pg_locks
                                               where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))
                                """).query(Boolean.class).single());
        return futuro;
    }

    private Captura agregar(int quien) {
        return capturar.agregar(contratista, contrato, escrito(quien, "345.50"), ContratosDePrueba.AUTOR);
    }

    private Captura cambiar(int quien, int en, String sbc) {
        return capturar.cambiar(
                contratista,
                contrato,
                TrabajadoresDePrueba.numero(quien).nss(),
                escrito(en, sbc),
                1,
                ContratosDePrueba.AUTOR);
    }
}
