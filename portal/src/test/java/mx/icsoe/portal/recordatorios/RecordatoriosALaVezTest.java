package mx.icsoe.portal.recordatorios;

import static mx.icsoe.portal.recordatorios.PlazoDePrueba.faltan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.icsoe.portal.avisos.Avisos;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.ConBase;
import mx.icsoe.portal.pruebas.OtroNodo;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

/** Varios nodos a la vez y un proceso que se acaba a medias: cada quien recibe uno y solo uno. */
@PruebaDePortal
@TestPropertySource(properties = "icsoe.correo.hilos=0")
class RecordatoriosALaVezTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RecordarVencimientos recordar;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient base;

    private PlazoDePrueba plazo;

    @BeforeEach
    void empiezaAntesDeTodoPlazo() {
        plazo = new PlazoDePrueba(portal);
        reloj.fijar(Instant.parse("2026-05-02T18:00:00Z"));
    }

    @Test
    void nadieRecibeDosAunqueVariosNodosRecuerdenALaVez() throws Exception {
        var todos = IntStream.range(0, 40)
                .mapToObj(numero ->
                        plazo.contratista("RCD" + (100_101 + numero % 9) + "A" + (char) ('A' + numero / 9) + "1"))
                .distinct()
                .toList();
        var compartido = CapturistaDePrueba.nuevo(portal);
        todos.forEach(cada -> compartido.sirveA(cada.contratista()));
        long antes = cartas();
        try (var otro = OtroNodo.con(Map.of("icsoe.correo.hilos", "0"), portal);
                var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            reloj.fijar(Instant.parse("2026-05-13T18:00:00Z"));
            otro.portal().getBean(RelojDePrueba.class).fijar(reloj.instant());
            var delOtro = otro.portal().getBean(RecordarVencimientos.class);
            List<Callable<Void>> rondas = Stream.of(recordar, delOtro, recordar, delOtro)
                    .<Callable<Void>>map(nodo -> () -> {
                        nodo.recordar();
                        return null;
                    })
                    .toList();
            for (var ronda : hilos.invokeAll(rondas)) {
                ronda.get();
            }
        }
        assertThat(todos)
                .hasSizeGreaterThan(20)
                .allSatisfy(cada -> assertThat(plazo.asuntos(cada)).containsExactly(faltan(5)));
        assertThat(portal.getBean(Avisos.class).cuantos(new Destinatario.DelCapturista(compartido.id())))
                .isEqualTo(1);
        assertThat(cartas() - antes).isGreaterThanOrEqualTo(todos.size() + 1);
        assertThat(base.sql("select count(*) from avisos.aviso where carta_id is not null")
                        .query(Long.class)
                        .single())
                .as("cada carta es de un aviso")
                .isEqualTo(cartas());
    }

    @Test
    void sigueDondeSeQuedoSiElProcesoMuereAMedias() {
        // Se recorren por identificador, y dos dados de alta en el mismo instante pueden quedar en cualquier orden.
        var enOrden = Stream.of("RCE010101AB1", "RCE010101AB2")
                .map(plazo::contratista)
                .sorted(Comparator.comparing(cada -> cada.contratista().valor().toString()))
                .toList();
        var primero = enOrden.getFirst();
        var segundo = enOrden.getLast();
        alLlegarA(
                segundo,
                "create trigger muerte before insert on avisos.aviso for each row"
                        + " when (new.destinatario_id = '%s') execute function plataforma.rechazar_cambio()");
        try {
            assertThatThrownBy(() -> plazo.alDia("2026-05-13")).isInstanceOf(DataAccessException.class);
        } finally {
            alLlegarA(segundo, "drop trigger muerte on avisos.aviso");
        }
        assertThat(plazo.asuntos(primero)).hasSize(1);
        assertThat(plazo.asuntos(segundo)).isEmpty();

        plazo.alDia("2026-05-13");
        assertThat(plazo.asuntos(primero)).hasSize(1);
        assertThat(plazo.asuntos(segundo)).hasSize(1);
    }

    /** Con los permisos de quien migra: que al llegar a uno la transacción no se pueda terminar. */
    private void alLlegarA(Identidad contratista, String sql) {
        String url = portal.getEnvironment().getRequiredProperty("spring.datasource.url");
        var dueno = ConBase.propiedades(url);
        JdbcClient.create(new DriverManagerDataSource(
                        url,
                        String.valueOf(dueno.get("spring.flyway.user")),
                        String.valueOf(dueno.get("spring.flyway.password"))))
                .sql(sql.formatted(contratista.contratista().valor()))
                .update();
    }

    private long cartas() {
        return base.sql("select count(*) from plataforma.carta")
                .query(Long.class)
                .single();
    }
}
