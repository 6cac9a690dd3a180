package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.pruebas.OtroNodo;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * D2: varios nodos en la misma cola, y uno que muere con {@code kill -9} a media carga. Doscientas muertes, también de
 * PostgreSQL, las da {@code ./icsoe medir d2}.
 */
class VariosNodosTest extends PruebaDeTrabajadores {

    private static final int ARCHIVOS = 4;
    private static final int FILAS = 3_000;
    private static final Duration PACIENCIA = Duration.ofMinutes(2);

    @Autowired
    private RelojDePrueba reloj;

    @Test
    void dosNodosRetomanLoQueDejoUnoQueMurio() throws Exception {
        List<ContratoId> contratos = new ArrayList<>();
        for (int i = 0; i < ARCHIVOS; i++) {
            contrato = prueba.agregar(contratista, informativa).id();
            contratos.add(contrato);
            recibir(TrabajadoresDePrueba.archivo((long) i * FILAS, (i + 1L) * FILAS));
        }

        morirAMedias(contratos);
        long alMorir = guardados(contratos);
        assertThat(alMorir).as("murió a medias").isPositive().isLessThan((long) ARCHIVOS * FILAS);

        try (var otro = nodo()) {
            venzanLosTurnos(otro);
            atenderEntreLosDos(otro);
        }

        for (ContratoId cada : contratos) {
            contrato = cada;
            cuadra(FILAS);
            assertThat(cargas.de(contratista, cada)).singleElement().satisfies(carga -> {
                assertThat(carga.estado()).isEqualTo(Carga.Estado.TERMINADA);
                assertThat(carga.listos()).isEqualTo(FILAS);
                assertThat(carga.conError()).isZero();
            });
        }
        assertThat(base.sql("select count(distinct nss) from trabajadores.trabajador where contrato_id in (:contratos)")
                        .param(
                                "contratos",
                                contratos.stream().map(ContratoId::valor).toList())
                        .query(Long.class)
                        .single())
                .isEqualTo((long) ARCHIVOS * FILAS);
    }

    /** El mismo archivo dos veces en el mismo contrato, cada uno en un nodo: cada trabajador queda una vez. */
    @Test
    void dosNodosConElMismoArchivoNoRepitenANadie() throws Exception {
        recibir(TrabajadoresDePrueba.archivo(0, FILAS));
        recibir(TrabajadoresDePrueba.archivo(0, FILAS));

        try (var otro = nodo()) {
            atenderEntreLosDos(otro);
        }

        cuadra(FILAS);
        assertThat(cargas.de(contratista, contrato))
                .allSatisfy(carga -> assertThat(carga.estado()).isEqualTo(Carga.Estado.TERMINADA))
                .extracting(Carga::listos)
                .satisfies(listos ->
                        assertThat(listos.stream().mapToLong(n -> n).sum()).isEqualTo(FILAS));
    }

    private void morirAMedias(List<ContratoId> contratos) throws Exception {
        Process nodo = NodoDePrueba.iniciar(
                portal.getEnvironment().getRequiredProperty("spring.datasource.url"),
                Map.of(
                        "icsoe.datos", portal.getEnvironment().getRequiredProperty("icsoe.datos"),
                        "icsoe.cargas.hilos", "2",
                        "icsoe.cargas.tanda", "20",
                        "icsoe.cargas.espera", "20ms"));
        try {
            Awaitility.await()
                    .atMost(PACIENCIA)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> guardados(contratos) > 0);
        } finally {
            nodo.destroyForcibly().waitFor();
        }
    }

    private OtroNodo nodo() {
        return OtroNodo.con(Map.of("icsoe.cargas.hilos", "0", "icsoe.cargas.tanda", "200"), portal);
    }

    /** El que murió tenía la hora de verdad; su turno vence según ella. */
    private void venzanLosTurnos(OtroNodo otro) {
        Instant despues = Instant.now().plus(Duration.ofMinutes(10));
        reloj.fijar(despues);
        otro.portal().getBean(RelojDePrueba.class).fijar(despues);
    }

    private void atenderEntreLosDos(OtroNodo otro) throws InterruptedException, ExecutionException {
        List<Callable<Integer>> oficinas = new ArrayList<>();
        for (var nodo : List.of(portal, otro.portal())) {
            oficinas.add(() -> atenderTodo(nodo.getBean(AtenderCargas.class)));
            oficinas.add(() -> atenderTodo(nodo.getBean(AtenderCargas.class)));
        }
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> oficina : hilos.invokeAll(oficinas)) {
                oficina.get();
            }
        }
    }

    private static int atenderTodo(AtenderCargas atender) {
        int atendidas = 0;
        while (atender.atenderUno()) {
            atendidas++;
        }
        return atendidas;
    }

    private long guardados(List<ContratoId> contratos) {
        return contratos.stream()
                .mapToLong(cada -> trabajadores.cuenta(contratista, cada))
                .sum();
    }
}
