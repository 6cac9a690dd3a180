package mx.icsoe.portal.plataforma.almacen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.ContenidoAlterado;
import mx.icsoe.portal.plataforma.almacen.ErrorDeAlmacen.ContenidoAusente;
import org.junit.jupiter.api.Test;

/** Lo que todo almacén cumple, esté donde esté. */
abstract class ContratoDeAlmacen<A extends Almacen & Inventario> {

    private static final byte[] ACUSE = "un acuse".getBytes(StandardCharsets.UTF_8);

    /** Un almacén vacío, el mismo durante toda la prueba. */
    abstract A almacen();

    /** Cambia por fuera lo guardado. */
    abstract void alterar(Huella huella, byte[] otro) throws Exception;

    @Test
    void devuelveLoQueGuarda() throws IOException {
        Huella huella = guardar(ACUSE);

        assertThat(huella).isEqualTo(Huella.de(ACUSE));
        assertThat(leer(huella)).isEqualTo(ACUSE);
        assertThat(almacen().existe(huella)).isTrue();
    }

    @Test
    void guardaUnContenidoGrandeYUnoVacio() throws IOException {
        var grande = new byte[9_999_999];
        new Random(7).nextBytes(grande);

        assertThat(leer(guardar(grande))).isEqualTo(grande);
        assertThat(leer(guardar(new byte[0]))).isEmpty();
    }

    @Test
    void guardaUnaSolaVezLoMismo() {
        guardar(ACUSE);
        guardar(ACUSE);

        assertThat(guardados()).containsExactly(Huella.de(ACUSE));
    }

    @Test
    void guardaLoMismoDesdeMuchosHilos() throws ExecutionException, InterruptedException, IOException {
        List<Future<Huella>> huellas = new ArrayList<>();
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                huellas.add(hilos.submit(() -> guardar(ACUSE)));
            }
        }
        for (Future<Huella> huella : huellas) {
            assertThat(leer(huella.get())).isEqualTo(ACUSE);
        }
        assertThat(guardados()).hasSize(1);
    }

    @Test
    void avisaDeLoQueNoTiene() {
        Huella ausente = Huella.de("nadie".getBytes(StandardCharsets.UTF_8));

        assertThat(almacen().existe(ausente)).isFalse();
        assertThatExceptionOfType(ContenidoAusente.class)
                .isThrownBy(() -> almacen().abrir(ausente))
                .withMessageContaining(ausente.hex());
    }

    @Test
    void noEntregaLoAlteradoYLoReponeSiVuelveAEntregarse() throws Exception {
        Huella huella = guardar(ACUSE);
        byte[] volteado = ACUSE.clone();
        volteado[3] ^= 0x10;
        alterar(huella, volteado);

        assertThatExceptionOfType(ContenidoAlterado.class)
                .isThrownBy(() -> almacen().abrir(huella));
        guardar(ACUSE);
        assertThat(leer(huella)).isEqualTo(ACUSE);
    }

    @Test
    void barreSoloLoViejoQueNadieUsa() throws IOException {
        Huella usado = guardar(ACUSE);
        Huella huerfano = guardar("huérfano".getBytes(StandardCharsets.UTF_8));

        assertThat(barrido(Set.of(usado), Duration.ZERO).barrer()).isZero();
        assertThat(barrido(Set.of(usado), Duration.ofDays(2)).barrer()).isEqualTo(1);
        assertThat(almacen().existe(huerfano)).isFalse();
        assertThat(leer(usado)).isEqualTo(ACUSE);
    }

    @Test
    void restituyeLoQueEmpezoAUsarseMientrasBarria() throws IOException {
        Huella huella = guardar(ACUSE);
        var preguntas = new ArrayList<Huella>();
        UsosDeContenido tardio = preguntada -> {
            preguntas.add(preguntada);
            return preguntas.size() > 1;
        };

        var barrido = new BarridoDeHuerfanos(almacen(), List.of(tardio), dentroDe(Duration.ofDays(2)));

        assertThat(barrido.barrer()).isZero();
        assertThat(leer(huella)).isEqualTo(ACUSE);
    }

    @Test
    void resuelveLoQueUnBarridoInterrumpidoDejoApartado() throws IOException {
        Huella usado = guardar(ACUSE);
        Huella huerfano = guardar("huérfano".getBytes(StandardCharsets.UTF_8));
        almacen().apartar(usado);
        almacen().apartar(huerfano);

        assertThat(barrido(Set.of(usado), Duration.ZERO).barrer()).isEqualTo(1);
        assertThat(leer(usado)).isEqualTo(ACUSE);
        assertThat(almacen().existe(huerfano)).isFalse();
    }

    @Test
    void dicePorSuSaludQuePuedeGuardar() {
        assertThat(new SaludDelAlmacen(almacen()).health().getStatus().getCode())
                .isEqualTo("UP");
    }

    private BarridoDeHuerfanos barrido(Set<Huella> usados, Duration despues) {
        return new BarridoDeHuerfanos(almacen(), List.of(usados::contains), dentroDe(despues));
    }

    private static InstantSource dentroDe(Duration despues) {
        return InstantSource.offset(InstantSource.system(), despues);
    }

    private Huella guardar(byte[] contenido) {
        return almacen().guardar(new ByteArrayInputStream(contenido));
    }

    private byte[] leer(Huella huella) throws IOException {
        try (InputStream contenido = almacen().abrir(huella)) {
            return contenido.readAllBytes();
        }
    }

    private Set<Huella> guardados() {
        Set<Huella> todos = new HashSet<>();
        almacen().recorrer(Instant.MAX, todos::add);
        return todos;
    }
}
