package mx.icsoe.portal.bitacora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag(Etiquetas.BASE_DE_DATOS)
class BitacoraTest {

    private final BitacoraArmada bitacora = new BitacoraArmada();

    @Test
    void encadenaYVerificaLoAsentado() {
        bitacora.asentarVarios(1_200);
        bitacora.encadenar.encadenar();
        bitacora.asentarVarios(3);

        assertThat(bitacora.verificar.verificar(Optional.empty()))
                .isInstanceOfSatisfying(Verificacion.Integra.class, integra -> {
                    assertThat(integra.cabeza().numero()).isEqualTo(1_200);
                    assertThat(integra.porEncadenar()).isEqualTo(3);
                });
    }

    @Test
    void verificaUnaBitacoraVacia() {
        assertThat(bitacora.verificar.verificar(Optional.empty())).isInstanceOf(Verificacion.Integra.class);
    }

    @Test
    void deshaceElAsientoSiSeDeshaceElActo() {
        bitacora.transaccion.executeWithoutResult(estado -> {
            bitacora.asentarVarios(1);
            estado.setRollbackOnly();
        });

        assertThat(bitacora.asientos.contar()).isEqualTo(new Asientos.Cuenta(0, 0));
    }

    @Test
    void conservaLosTextosTalComoSon() {
        bitacora.asentar.asentar(
                new BitacoraArmada.Acto("prueba.rara", Map.of("ñ", "'; DROP \u202e 🧨 \" \\ \n", "", "")));
        bitacora.encadenar.encadenar();

        assertThat(bitacora.verificar.verificar(Optional.empty())).isInstanceOf(Verificacion.Integra.class);
    }

    @Test
    void niegaALaAplicacionCambiarloQueConsta() {
        bitacora.llenar();
        for (String cambio : List.of(
                "UPDATE bitacora.asiento SET accion = 'otra'",
                "DELETE FROM bitacora.asiento",
                "UPDATE bitacora.eslabon SET numero = numero + 100",
                "DELETE FROM bitacora.eslabon",
                "TRUNCATE bitacora.eslabon")) {
            assertThatThrownBy(() -> bitacora.aplicacion.sql(cambio).update())
                    .as(cambio)
                    .isNotNull();
        }
    }

    @Test
    void encadenaUnaSolaVezAunqueVariosNodosLoIntenten() throws Exception {
        bitacora.asentarVarios(900);
        Callable<Boolean> nodo = () -> {
            bitacora.encadenar.encadenar();
            return true;
        };
        try (var nodos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var termino :
                    nodos.invokeAll(IntStream.range(0, 8).mapToObj(i -> nodo).toList())) {
                assertThat(termino.get()).isTrue();
            }
        }
        bitacora.encadenar.encadenar();

        assertThat(bitacora.verificar.verificar(Optional.empty()))
                .isInstanceOfSatisfying(
                        Verificacion.Integra.class,
                        integra -> assertThat(integra.cabeza().numero()).isEqualTo(900));
    }

    @Test
    void dondeSeRompioLoDiceLaOrden() {
        bitacora.llenar();
        var orden = new OrdenVerificarBitacora(bitacora.verificar);
        assertThat(decir(orden)).startsWith("0 La bitácora está íntegra: 10 asientos verificados, 0 por encadenar.");

        bitacora.alterar("UPDATE bitacora.asiento SET accion = 'otra'" + BitacoraArmada.deNumero(2));

        assertThat(decir(orden)).startsWith("1 La bitácora está rota en el eslabón 2:");
    }

    private static String decir(OrdenVerificarBitacora orden) {
        var bytes = new ByteArrayOutputStream();
        int codigo = orden.ejecutar(List.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return codigo + " " + bytes.toString(StandardCharsets.UTF_8);
    }
}
