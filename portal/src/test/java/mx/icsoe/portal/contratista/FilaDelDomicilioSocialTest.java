package mx.icsoe.portal.contratista;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import mx.icsoe.portal.domicilio.AceptarDomicilio;
import mx.icsoe.portal.domicilio.AceptarDomicilio.Visto;
import mx.icsoe.portal.domicilio.Asentamiento;
import mx.icsoe.portal.domicilio.Borradores;
import mx.icsoe.portal.domicilio.CodigoPostal;
import mx.icsoe.portal.domicilio.Domicilio;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.EliminarDomicilio;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.domicilio.Entidad;
import mx.icsoe.portal.domicilio.Lugar;
import mx.icsoe.portal.domicilio.Municipio;
import mx.icsoe.portal.domicilio.TipoVialidad;
import mx.icsoe.portal.domicilio.Vialidad;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Dos transacciones entrelazadas sobre el mismo domicilio social: una se detiene antes de confirmar y la otra llega;
 * PostgreSQL dice cuándo espera. Hacen una sola fila y la segunda decide con lo que dejó la primera.
 */
@PruebaDePortal
class FilaDelDomicilioSocialTest {

    private static final String SERIE = "30001000000500003416";

    private final ExecutorService hilo = Executors.newSingleThreadExecutor();

    @Autowired
    private Contratistas contratistas;

    @Autowired
    private DestinoDomicilioSocial destino;

    @Autowired
    private DomiciliosSociales declarados;

    @Autowired
    private DeclararDomicilioSocial declarar;

    @Autowired
    private AceptarDomicilio aceptacion;

    @Autowired
    private EliminarDomicilio eliminacion;

    @Autowired
    private Borradores borradores;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private PlatformTransactionManager transacciones;

    @Autowired
    private JdbcClient base;

    @AfterEach
    void terminaElHilo() {
        hilo.shutdownNow();
    }

    @Test
    void respondeMientrasSeAceptaSinQueSeEsperenUnoAlOtro() throws Exception {
        var quien = entra("KFA010101AB1");
        var encargo = ubicado(quien);
        var visto = escribe(encargo, quien, "otra");

        var segundo = mientras(turno -> {
            declarar.responder(quien.contratista(), true, 2, quien.autor());
            var aceptar = aLaVez(() -> aceptacion.aceptar(encargo, visto, uno -> domicilio(), quien));
            esperaAQueAlguienEspere(turno);
            // Con el borrador ya en manos del otro, esto sería un abrazo mortal.
            borradores.reservar(quien.contratista(), encargo, visto.borrador());
            return aceptar;
        });

        assertThat(segundo.get()).isEqualTo(AceptarDomicilio.Resultado.ACEPTADO);
        assertThat(vigente(quien)).isInstanceOf(DomicilioSocial.Ubicado.class);
        assertThat(vivos(quien)).isOne();
    }

    @Test
    void noDesdiceElSiQueLlegoAntesDeEliminar() throws Exception {
        var quien = entra("KFB010101AB1");
        var encargo = ubicado(quien);
        var elQueVeia = encargo.actual().orElseThrow();

        mientras(turno -> {
                    declarar.responder(quien.contratista(), true, 2, quien.autor());
                    return elimina(encargo, elQueVeia, quien, turno);
                })
                .get();

        assertThat(vigente(quien)).isInstanceOf(DomicilioSocial.IgualAlFiscal.class);
        assertThat(vivos(quien)).isZero();
    }

    @Test
    void noEliminaElQueSeAceptoMientrasSeVeiaOtro() throws Exception {
        var quien = entra("KFC010101AB1");
        var encargo = ubicado(quien);
        var visto = escribe(encargo, quien, "otra");
        var elDeAntes = encargo.actual().orElseThrow();

        boolean eliminado = mientras(turno -> {
                    aceptacion.aceptar(encargo, visto, uno -> domicilio(), quien);
                    return elimina(encargo, elDeAntes, quien, turno);
                })
                .get();

        assertThat(eliminado).isFalse();
        assertThat(encargo.actual()).isPresent().get().isNotEqualTo(elDeAntes);
        assertThat(vivos(quien)).isOne();
    }

    @Test
    void eliminaUnaSolaVezLoQueSeEliminaDosVeces() throws Exception {
        var quien = entra("KFD010101AB1");
        var encargo = ubicado(quien);
        var visto = encargo.actual().orElseThrow();

        mientras(turno -> {
                    eliminacion.eliminar(encargo, visto, quien);
                    return elimina(encargo, visto, quien, turno);
                })
                .get();

        assertThat(declarados.vigente(quien.contratista()).orElseThrow().numero())
                .isEqualTo(3);
    }

    private Identidad entra(String rfc) {
        var id = contratistas.registrarEntrada(new Rfc(rfc), "Empresa", SERIE);
        return Identidad.conEfirma(id, new Rfc(rfc), "Empresa", SERIE, reloj.instant());
    }

    /** Con un domicilio aceptado: la versión 1 responde «No» y la 2 lo fija. */
    private EncargoDeDomicilio ubicado(Identidad quien) {
        var encargo = destino.encargo(Seccion.DOMICILIO_SOCIAL.ruta(), quien).orElseThrow();
        declarar.responder(quien.contratista(), false, 0, quien.autor());
        aceptacion.aceptar(encargo, escribe(encargo, quien, "una"), uno -> domicilio(), quien);
        return encargo;
    }

    private Visto escribe(EncargoDeDomicilio encargo, Identidad quien, String calle) {
        borradores.anotar(quien.contratista(), encargo, Map.of("calle", calle));
        var borrador = borradores.abierto(quien.contratista(), encargo).orElseThrow();
        return new Visto(borrador.id(), borrador.version());
    }

    /** Hace lo primero en una transacción, con su número de conexión a la mano, y la confirma al terminar. */
    private <T> Future<T> mientras(IntFunction<Future<T>> primero) {
        var enCurso = new TransactionTemplate(transacciones)
                .execute(estado -> primero.apply(
                        base.sql("select pg_backend_pid()").query(Integer.class).single()));
        assertThat(enCurso).isNotNull();
        return enCurso;
    }

    private Future<Boolean> elimina(EncargoDeDomicilio encargo, DomicilioId visto, Identidad quien, int turno) {
        var eliminar = aLaVez(() -> eliminacion.eliminar(encargo, visto, quien));
        esperaAQueAlguienEspere(turno);
        return eliminar;
    }

    private <T> Future<T> aLaVez(Callable<T> trabajo) {
        return hilo.submit(trabajo);
    }

    private void esperaAQueAlguienEspere(int turno) {
        var limite = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!alguienEspera(turno)) {
            assertThat(System.nanoTime()).as("nadie llegó a la fila").isLessThan(limite);
            Thread.onSpinWait();
        }
    }

    private boolean alguienEspera(int turno) {
        return base.sql("select exists (select 1 from pg_locks where not granted and ? = any(pg_blocking_pids(pid)))")
                .param(turno)
                .query(Boolean.class)
                .single();
    }

    private DomicilioSocial vigente(Identidad quien) {
        return declarados.vigente(quien.contratista()).orElseThrow().valor();
    }

    private int vivos(Identidad quien) {
        return base.sql("select count(*) from domicilio.domicilio where contratista_id = ? and eliminado_en is null")
                .param(quien.contratista().valor())
                .query(Integer.class)
                .single();
    }

    private static Optional<Domicilio> domicilio() {
        var lugar = new Lugar(
                new CodigoPostal("06600"),
                new Entidad("09", "Ciudad de México"),
                new Municipio(null, "Cuauhtémoc"),
                null,
                new Asentamiento(null, "Colonia", "Juárez"));
        var calle = new Vialidad(TipoVialidad.CALLE, "Praga");
        return Optional.of(new Domicilio(lugar, calle, null, null, List.of(), null, null));
    }
}
