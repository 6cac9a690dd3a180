package mx.icsoe.portal.recordatorios;

import static mx.icsoe.portal.recordatorios.PlazoDePrueba.faltan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.icsoe.portal.avisos.Avisos;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.pruebas.OtroNodo;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.recordatorios.PlazoDePrueba.Capturistas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Varios nodos a la vez y un proceso que se acaba a medias: cada quien recibe uno y solo uno. */
@PruebaDePortal
@Import(Capturistas.class)
@TestPropertySource(properties = "icsoe.correo.hilos=0")
class RecordatoriosALaVezTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RecordarVencimientos recordar;

    @Autowired
    private Capturistas capturistas;

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
        var compartido = new CapturistaId(new UUID(5, 3));
        todos.forEach(cada -> capturistas.capturan(cada, compartido));
        long antes = cartas();
        try (var otro = OtroNodo.con(Map.of("icsoe.correo.hilos", "0"), portal, Capturistas.class);
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
        assertThat(portal.getBean(Avisos.class).cuantos(new Destinatario.DelCapturista(compartido)))
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
        var primero = plazo.contratista("RCE010101AB1");
        var segundo = plazo.contratista("RCE010101AB2");
        capturistas.terminarEn(segundo);
        assertThatThrownBy(() -> plazo.alDia("2026-05-13")).isInstanceOf(IllegalStateException.class);
        assertThat(plazo.asuntos(primero)).hasSize(1);
        assertThat(plazo.asuntos(segundo)).isEmpty();

        capturistas.yaNoTerminar();
        plazo.alDia("2026-05-13");
        assertThat(plazo.asuntos(primero)).hasSize(1);
        assertThat(plazo.asuntos(segundo)).hasSize(1);
    }

    private long cartas() {
        return base.sql("select count(*) from plataforma.carta")
                .query(Long.class)
                .single();
    }
}
