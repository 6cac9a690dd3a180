package mx.icsoe.portal.plataforma.correo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.sesiones.RutaPropia;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** El correo de un nodo, sobre una base; el reparto ocurre solo cuando la prueba lo pide. */
final class CorreoArmado {

    static final Correo PARA = new Correo("ana@ejemplo.mx");
    static final RutaPropia SECRETA = new RutaPropia("/icsoe/activar/llave-secreta-de-ana");

    final RelojDePrueba reloj;
    final JdbcClient aplicacion;
    final SimpleMeterRegistry metricas = new SimpleMeterRegistry();
    final ColaDeCartas cola;
    final TransactionTemplate transaccion;
    private final Correspondencia correspondencia;
    private final Uuid7 identificadores;

    CorreoArmado(BaseDePruebas base, RelojDePrueba reloj) {
        var fuente = base.comoAplicacion();
        this.reloj = reloj;
        this.identificadores = new Uuid7(reloj, new Random(11));
        this.transaccion = new TransactionTemplate(new JdbcTransactionManager(fuente));
        this.aplicacion = JdbcClient.create(new TransactionAwareDataSourceProxy(fuente));
        this.cola = new ColaDeCartas(aplicacion);
        this.correspondencia = new CorrespondenciaEnCola(cola, new AvisoDeCartas(1), identificadores, reloj);
    }

    CorreoArmado() {
        this(BaseDePruebas.nueva(), new RelojDePrueba());
    }

    static Carta carta(String asunto) {
        return Carta.para(PARA, asunto, "Hola, Ana.\n\nTe invitan a capturar.").conEnlace("Activar", SECRETA);
    }

    CartaId enviar(Carta carta) {
        return Objects.requireNonNull(transaccion.execute(estado -> correspondencia.enviar(carta)));
    }

    /** La envía dentro de un acto que al final se deshace. */
    CartaId enviarYDeshacer(Carta carta) {
        return Objects.requireNonNull(transaccion.execute(estado -> {
            estado.setRollbackOnly();
            return correspondencia.enviar(carta);
        }));
    }

    RepartirCartas reparto() {
        return new RepartirCartas(
                cola,
                new Insistencia(Duration.ofDays(3)),
                new CuentaDeCartas(metricas),
                transaccion,
                identificadores,
                reloj);
    }

    RepartirCartas.Resultado repartir(Cartero cartero) {
        return reparto().repartirUna(cartero);
    }

    EstadoDeCarta estado(CartaId carta) {
        return Objects.requireNonNull(
                transaccion.execute(estado -> correspondencia.estado(carta).orElseThrow()));
    }

    /** Cuándo toca intentarla. */
    Instant proximo(CartaId carta) {
        return aplicacion
                .sql("select proximo from plataforma.carta where carta_id = :id")
                .param("id", carta.valor())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    boolean existe(CartaId carta) {
        return correspondencia.estado(carta).isPresent();
    }

    /** Todo lo que la base guarda de las cartas, como texto. */
    String enLaBase() {
        return String.join(
                "\n",
                aplicacion
                        .sql("select row_to_json(c)::text from plataforma.carta c")
                        .query(String.class)
                        .list());
    }
}
