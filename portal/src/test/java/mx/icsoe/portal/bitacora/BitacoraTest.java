package mx.icsoe.portal.bitacora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mx.icsoe.portal.bitacora.datos.BitacoraDePrueba;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.Etiquetas;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag(Etiquetas.BASE_DE_DATOS)
class BitacoraTest {

    private final BaseDePruebas base = BaseDePruebas.nueva();
    private final JdbcTransactionManager transacciones = new JdbcTransactionManager(base.comoAplicacion());
    private final TransactionTemplate transaccion = new TransactionTemplate(transacciones);
    private final Asientos asientos = BitacoraDePrueba.en(BitacoraDePrueba.fuente(transacciones));
    private final RelojDePrueba reloj = new RelojDePrueba();
    private final AsentarHechos asentar =
            new AsentarHechos(asientos, new Uuid7(reloj, new Random(7)), reloj, new SimpleMeterRegistry());
    private final EncadenarAsientos encadenar = new EncadenarAsientos(asientos, transaccion);
    private final VerificarBitacora verificar = new VerificarBitacora(asientos, transacciones);
    private final JdbcClient aplicacion = JdbcClient.create(base.comoAplicacion());
    private final JdbcClient dueno = JdbcClient.create(base.comoDueno());

    private record Acto(String accion, Map<String, String> detalle) implements Hecho {
        @Override
        public Optional<Autor> autor() {
            return Optional.of(new Autor("contratista", "30001000000500003416"));
        }

        @Override
        public Optional<ContratistaId> contratista() {
            return Optional.of(new ContratistaId(new UUID(1, 2)));
        }
    }

    @Test
    void encadenaYVerificaLoAsentado() {
        asentarVarios(1_200);
        encadenar.encadenar();
        asentarVarios(3);

        assertThat(verificar.verificar(Optional.empty()))
                .isInstanceOfSatisfying(Verificacion.Integra.class, integra -> {
                    assertThat(integra.cabeza().numero()).isEqualTo(1_200);
                    assertThat(integra.porEncadenar()).isEqualTo(3);
                });
    }

    @Test
    void verificaUnaBitacoraVacia() {
        assertThat(verificar.verificar(Optional.empty())).isInstanceOf(Verificacion.Integra.class);
    }

    @Test
    void deshaceElAsientoSiSeDeshaceElActo() {
        transaccion.executeWithoutResult(estado -> {
            asentarVarios(1);
            estado.setRollbackOnly();
        });

        assertThat(asientos.contar()).isEqualTo(new Asientos.Cuenta(0, 0));
    }

    @Test
    void conservaLosTextosTalComoSon() {
        asentar.asentar(new Acto("prueba.rara", Map.of("ñ", "'; DROP \u202e 🧨 \" \\ \n", "", "")));
        encadenar.encadenar();

        assertThat(verificar.verificar(Optional.empty())).isInstanceOf(Verificacion.Integra.class);
    }

    @Test
    void descubreUnByteCambiadoEnUnAsiento() {
        llenar();
        alterar("UPDATE bitacora.asiento SET detalle = jsonb_set(detalle, '{n}', '\"ocho\"')" + deNumero(8));

        assertThat(numeroRoto()).isEqualTo(8);
    }

    @Test
    void descubreCadaCampoCambiado() {
        for (String cambio : List.of(
                "momento = momento + interval '1 microsecond'",
                "accion = accion || ' '",
                "papel = NULL, referencia = NULL",
                "referencia = '30001000000500003417'",
                "contratista = NULL")) {
            var otra = new BitacoraTest();
            otra.llenar();
            otra.alterar("UPDATE bitacora.asiento SET " + cambio + deNumero(5));

            assertThat(otra.numeroRoto()).as(cambio).isEqualTo(5);
        }
    }

    @Test
    void descubreUnByteCambiadoEnLaHuella() {
        llenar();
        alterar("UPDATE bitacora.eslabon SET huella = set_byte(huella, 31, get_byte(huella, 31) # 1) WHERE numero = 4");

        assertThat(numeroRoto()).isEqualTo(4);
    }

    @Test
    void descubreUnAsientoBorrado() {
        llenar();
        alterar("DELETE FROM bitacora.asiento" + deNumero(6));

        assertThat(verificar.verificar(Optional.empty()))
                .isInstanceOfSatisfying(
                        Verificacion.FaltaAsiento.class,
                        falta -> assertThat(falta.numero()).isEqualTo(6));
    }

    @Test
    void descubreUnEslabonBorradoConSuAsiento() {
        llenar();
        alterar("DELETE FROM bitacora.asiento" + deNumero(6));
        alterar("DELETE FROM bitacora.eslabon WHERE numero = 6");

        assertThat(verificar.verificar(Optional.empty())).isEqualTo(new Verificacion.FaltaEslabon(6));
    }

    @Test
    void descubreDosAsientosCambiadosDeLugar() {
        llenar();
        alterar("""
                UPDATE bitacora.eslabon e SET asiento = otro.asiento
                FROM bitacora.eslabon otro
                WHERE (e.numero, otro.numero) IN ((3, 7), (7, 3))""");

        assertThat(numeroRoto()).isEqualTo(3);
    }

    @Test
    void descubreUnAsientoMetidoPorFuera() {
        llenar();
        alterar("""
                INSERT INTO bitacora.asiento
                SELECT gen_random_uuid(), momento, accion, papel, referencia, contratista, detalle
                FROM bitacora.asiento LIMIT 1""");

        assertThat(verificar.verificar(Optional.empty())).isEqualTo(new Verificacion.Sueltos(1));
    }

    @Test
    void descubreUnFinalRecortadoSiSeAnotoLaCabeza() {
        llenar();
        Huella cabeza = asientos.ultimo().orElseThrow().huella();
        assertThat(verificar.verificar(Optional.of(cabeza))).isInstanceOf(Verificacion.Integra.class);
        alterar("DELETE FROM bitacora.eslabon WHERE numero > 8");
        alterar("DELETE FROM bitacora.asiento a"
                + " WHERE NOT EXISTS (SELECT FROM bitacora.eslabon e WHERE e.asiento = a.id)");

        assertThat(verificar.verificar(Optional.of(cabeza))).isInstanceOf(Verificacion.OtraCabeza.class);
    }

    @Test
    void niegaALaAplicacionCambiarloQueConsta() {
        llenar();
        for (String cambio : List.of(
                "UPDATE bitacora.asiento SET accion = 'otra'",
                "DELETE FROM bitacora.asiento",
                "UPDATE bitacora.eslabon SET numero = numero + 100",
                "DELETE FROM bitacora.eslabon",
                "TRUNCATE bitacora.eslabon")) {
            assertThatThrownBy(() -> aplicacion.sql(cambio).update()).as(cambio).isNotNull();
        }
    }

    @Test
    void encadenaUnaSolaVezAunqueVariosNodosLoIntenten() throws Exception {
        asentarVarios(900);
        Callable<Boolean> nodo = () -> {
            encadenar.encadenar();
            return true;
        };
        try (var nodos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var termino :
                    nodos.invokeAll(IntStream.range(0, 8).mapToObj(i -> nodo).toList())) {
                assertThat(termino.get()).isTrue();
            }
        }
        encadenar.encadenar();

        assertThat(verificar.verificar(Optional.empty()))
                .isInstanceOfSatisfying(
                        Verificacion.Integra.class,
                        integra -> assertThat(integra.cabeza().numero()).isEqualTo(900));
    }

    @Test
    void dondeSeRompioLoDiceLaOrden() {
        llenar();
        var orden = new OrdenVerificarBitacora(verificar);
        assertThat(decir(orden)).startsWith("0 La bitácora está íntegra: 10 asientos verificados, 0 por encadenar.");

        alterar("UPDATE bitacora.asiento SET accion = 'otra'" + deNumero(2));

        assertThat(decir(orden)).startsWith("1 La bitácora está rota en el eslabón 2:");
    }

    private static String decir(OrdenVerificarBitacora orden) {
        var bytes = new ByteArrayOutputStream();
        int codigo = orden.ejecutar(List.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return codigo + " " + bytes.toString(StandardCharsets.UTF_8);
    }

    private void llenar() {
        asentarVarios(10);
        encadenar.encadenar();
    }

    private void asentarVarios(int cuantos) {
        transaccion.executeWithoutResult(estado -> {
            for (int i = 1; i <= cuantos; i++) {
                asentar.asentar(new Acto("prueba.acto", Map.of("n", String.valueOf(i))));
                reloj.avanzar(Duration.ofMillis(1));
            }
        });
    }

    private static String deNumero(int numero) {
        return " WHERE id = (SELECT asiento FROM bitacora.eslabon WHERE numero = " + numero + ")";
    }

    private long numeroRoto() {
        return verificar.verificar(Optional.empty()) instanceof Verificacion.Alterado alterado ? alterado.numero() : -1;
    }

    /** Lo que haría quien administra la base y quiere borrar su rastro: quita las guardas y cambia lo que quiere. */
    private void alterar(String sql) {
        dueno.sql("ALTER TABLE bitacora.asiento DISABLE TRIGGER USER").update();
        dueno.sql("ALTER TABLE bitacora.eslabon DISABLE TRIGGER USER").update();
        dueno.sql("ALTER TABLE bitacora.eslabon DROP CONSTRAINT IF EXISTS eslabon_asiento_fkey")
                .update();
        dueno.sql("ALTER TABLE bitacora.eslabon DROP CONSTRAINT IF EXISTS eslabon_un_asiento")
                .update();
        dueno.sql(sql).update();
    }
}
