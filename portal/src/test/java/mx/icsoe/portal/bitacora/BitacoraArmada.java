package mx.icsoe.portal.bitacora;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import mx.icsoe.portal.bitacora.datos.BitacoraDePrueba;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Una bitácora sobre su propia base, con quién la llena, quién la encadena y quién la altera por debajo. */
final class BitacoraArmada {

    private final BaseDePruebas base = BaseDePruebas.nueva();
    private final JdbcTransactionManager transacciones = new JdbcTransactionManager(base.comoAplicacion());
    final TransactionTemplate transaccion = new TransactionTemplate(transacciones);
    final Asientos asientos = BitacoraDePrueba.en(BitacoraDePrueba.fuente(transacciones));
    private final RelojDePrueba reloj = new RelojDePrueba();
    final AsentarHechos asentar =
            new AsentarHechos(asientos, new Uuid7(reloj, new Random(7)), reloj, new SimpleMeterRegistry());
    final EncadenarAsientos encadenar = new EncadenarAsientos(asientos, transaccion);
    final VerificarBitacora verificar = new VerificarBitacora(asientos, transacciones);
    final JdbcClient aplicacion = JdbcClient.create(base.comoAplicacion());
    private final JdbcClient dueno = JdbcClient.create(base.comoDueno());

    record Acto(String accion, Map<String, String> detalle) implements Hecho {
        @Override
        public Optional<Autor> autor() {
            return Optional.of(new Autor("contratista", "30001000000500003416"));
        }

        @Override
        public Optional<ContratistaId> contratista() {
            return Optional.of(new ContratistaId(new UUID(1, 2)));
        }
    }

    void llenar() {
        asentarVarios(10);
        encadenar.encadenar();
    }

    void asentarVarios(int cuantos) {
        transaccion.executeWithoutResult(estado -> {
            for (int i = 1; i <= cuantos; i++) {
                asentar.asentar(new Acto("prueba.acto", Map.of("n", String.valueOf(i))));
                reloj.avanzar(Duration.ofMillis(1));
            }
        });
    }

    static String deNumero(int numero) {
        return " WHERE id = (SELECT asiento FROM bitacora.eslabon WHERE numero = " + numero + ")";
    }

    long numeroRoto() {
        return verificar.verificar(Optional.empty()) instanceof Verificacion.Alterado alterado ? alterado.numero() : -1;
    }

    /** Lo que haría quien administra la base y quiere borrar su rastro: quita las guardas y cambia lo que quiere. */
    void alterar(String sql) {
        dueno.sql("ALTER TABLE bitacora.asiento DISABLE TRIGGER USER").update();
        dueno.sql("ALTER TABLE bitacora.eslabon DISABLE TRIGGER USER").update();
        dueno.sql("ALTER TABLE bitacora.eslabon DROP CONSTRAINT IF EXISTS eslabon_asiento_fkey")
                .update();
        dueno.sql("ALTER TABLE bitacora.eslabon DROP CONSTRAINT IF EXISTS eslabon_un_asiento")
                .update();
        dueno.sql(sql).update();
    }
}
