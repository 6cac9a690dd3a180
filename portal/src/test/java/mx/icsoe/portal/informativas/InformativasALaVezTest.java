package mx.icsoe.portal.informativas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Dos pestañas, dos personas, dos veces lo mismo: nadie pisa a nadie y todos saben en qué quedó. */
@PruebaDePortal
class InformativasALaVezTest {

    private static final int A_LA_VEZ = 20;
    private static final Cuatrimestre PRIMERO = InformativaDePrueba.PRIMERO_DE_2026;

    private final ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Informativas informativas;

    @Autowired
    private IniciarInformativa iniciar;

    @Autowired
    private DeclararContratos declarar;

    @Autowired
    private JdbcClient base;

    @Autowired
    private PlatformTransactionManager transacciones;

    @AfterEach
    void terminaLosHilos() {
        hilos.shutdownNow();
    }

    @Test
    void iniciaUnaSolaAunqueSePidaVeinteVecesALaVez() throws Exception {
        var quien = entra();

        var inicios = ALaVez.todos(A_LA_VEZ, numero -> () -> iniciar(quien, TipoDeInformativa.NORMAL));

        assertThat(inicios).allMatch(Inicio.Iniciada.class::isInstance);
        assertThat(inicios.stream()
                        .map(cada -> ((Inicio.Iniciada) cada).ficha().id())
                        .distinct())
                .hasSize(1);
        assertThat(informativas.de(quien.contratista())).hasSize(1);
        assertThat(veces(quien, "informativa.iniciada")).isOne();
    }

    @Test
    void dejaGanarAUnSoloTipo() throws Exception {
        var quien = entra();

        var inicios = ALaVez.todos(
                A_LA_VEZ,
                numero -> () ->
                        iniciar(quien, numero % 2 == 0 ? TipoDeInformativa.NORMAL : TipoDeInformativa.SIN_INFORMACION));

        assertThat(inicios).filteredOn(Inicio.Iniciada.class::isInstance).hasSize(A_LA_VEZ / 2);
        assertThat(inicios).filteredOn(Inicio.HayOtra.class::isInstance).hasSize(A_LA_VEZ / 2);
        assertThat(informativas.de(quien.contratista())).hasSize(1);
    }

    @Test
    void laSegundaPestanaSabeQueLaPrimeraGuardo() {
        var quien = entra();
        var ficha = normal(quien);

        assertThat(declarar.declarar(quien.contratista(), ficha.id(), 1, 3, quien.autor()))
                .isInstanceOf(Cambio.Listo.class);
        assertThat(declarar.declarar(quien.contratista(), ficha.id(), 1, 5, quien.autor()))
                .isInstanceOfSatisfying(
                        Cambio.Choque.class,
                        choque -> assertThat(choque.actual().ficha().contratosDeclarados())
                                .hasValue(3));
        assertThat(declarar.declarar(quien.contratista(), ficha.id(), 1, 3, quien.autor()))
                .isInstanceOf(Cambio.Listo.class);
    }

    @Test
    void enviarAFirmaEsperaAQuienCaptura() throws Exception {
        var quien = entra();
        var ficha = normal(quien);

        Future<Cambio> envio = mientras(turno -> {
            assertThat(informativas.paraCapturar(quien.contratista(), ficha.id()))
                    .isPresent();
            var enviar = hilos.submit(() -> enviar(quien, ficha));
            esperarAQueAlguienEspere(turno);
            assertThat(enviar).isNotDone();
            return enviar;
        });

        assertThat(envio.get()).isInstanceOf(Cambio.Listo.class);
    }

    @Test
    void nadieCapturaLoQueSeEstaEnviandoAFirma() throws Exception {
        var quien = entra();
        var ficha = normal(quien);

        Future<Boolean> captura = mientras(turno -> {
            enviar(quien, ficha);
            var capturar = hilos.submit(() -> captura(quien, ficha));
            esperarAQueAlguienEspere(turno);
            return capturar;
        });

        assertThat(captura.get()).isFalse();
    }

    @Test
    void variosCapturanALaVezSinEsperarse() throws Exception {
        var quien = entra();
        var ficha = normal(quien);

        Future<Boolean> otro = mientras(turno -> {
            assertThat(informativas.paraCapturar(quien.contratista(), ficha.id()))
                    .isPresent();
            var capturar = CompletableFuture.supplyAsync(() -> captura(quien, ficha), hilos);
            assertThat(capturar.join()).isTrue();
            return capturar;
        });

        assertThat(otro.get()).isTrue();
    }

    @Test
    void presentaUnaSolaVezLoQueSeFirmaDosVecesALaVez() throws Exception {
        var quien = entra();
        var enFirma = InformativaDePrueba.enFirma(portal, quien, normal(quien));

        var cierres = ALaVez.todos(A_LA_VEZ, numero -> () -> enTransaccion(turno -> presentar(enFirma, quien)));

        assertThat(cierres).filteredOn(Cierre.Cerrada.class::isInstance).hasSize(1);
        assertThat(cierres).filteredOn(Cierre.YaNoEstaEnFirma.class::isInstance).hasSize(A_LA_VEZ - 1);
        assertThat(veces(quien, "informativa.presentar")).isOne();
    }

    @Test
    void noIniciaOtraNormalMientrasSePresentaLaPrimera() throws Exception {
        var quien = entra();
        var enFirma = InformativaDePrueba.enFirma(portal, quien, normal(quien));

        Future<Inicio> inicio = mientras(turno -> {
            presentar(enFirma, quien);
            return hilos.submit(() -> iniciar(quien, TipoDeInformativa.SIN_INFORMACION));
        });

        assertThat(inicio.get())
                .isIn(
                        new Inicio.Impedida(MotivoDeInformativa.YA_HAY_UNA_EN_VIGOR),
                        new Inicio.HayOtra(enFirma.ficha()));
        assertThat(informativas.de(quien.contratista())).hasSize(1);
    }

    private Inicio iniciar(Identidad quien, TipoDeInformativa tipo) {
        return iniciar.iniciar(quien.contratista(), PRIMERO, tipo, quien.autor());
    }

    private Ficha normal(Identidad quien) {
        return InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.NORMAL);
    }

    private boolean captura(Identidad quien, Ficha ficha) {
        return enTransaccion(turno ->
                informativas.paraCapturar(quien.contratista(), ficha.id()).isPresent());
    }

    private Cierre presentar(Informativa.EnFirma enFirma, Identidad quien) {
        return portal.getBean(CerrarInformativa.class).presentar(enFirma, RelojDePrueba.INICIO, quien.autor());
    }

    private Cambio enviar(Identidad quien, Ficha ficha) {
        return portal.getBean(EnviarAFirma.class).enviar(quien.contratista(), ficha.id(), 1, quien.autor());
    }

    private <T> Future<T> mientras(IntFunction<Future<T>> primero) {
        return enTransaccion(primero::apply);
    }

    private <T> T enTransaccion(Function<Integer, T> trabajo) {
        return Objects.requireNonNull(new TransactionTemplate(transacciones)
                .execute(estado -> Objects.requireNonNull(trabajo.apply(
                        base.sql("select pg_backend_pid()").query(Integer.class).single()))));
    }

    private void esperarAQueAlguienEspere(int turno) {
        var limite = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!base.sql("select exists (select 1 from pg_locks where not granted and ? = any(pg_blocking_pids(pid)))")
                .param(turno)
                .query(Boolean.class)
                .single()) {
            assertThat(System.nanoTime()).as("nadie llegó a la fila").isLessThan(limite);
            Thread.onSpinWait();
        }
    }

    private int veces(Identidad quien, String accion) {
        return base.sql("select count(*) from bitacora.asiento where contratista = ? and accion = ?")
                .param(quien.contratista().valor())
                .param(accion)
                .query(Integer.class)
                .single();
    }

    private Identidad entra() {
        return SesionDePrueba.deAlta(portal).identidad();
    }
}
