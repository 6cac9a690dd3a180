package mx.icsoe.portal.plataforma.correo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.plataforma.correo.RepartirCartas.Resultado;
import mx.icsoe.portal.pruebas.BaseDePruebas;
import mx.icsoe.portal.pruebas.Etiquetas;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** La cola del correo, sobre PostgreSQL de verdad: qué se conserva, qué se olvida y quién lleva cada carta. */
@Tag(Etiquetas.BASE_DE_DATOS)
class RepartoTest {

    private static final EstadoDeCarta SIN_INTENTAR = new EstadoDeCarta.EnCamino(0, Optional.empty());

    private final BaseDePruebas base = BaseDePruebas.nueva();
    private final CorreoArmado correo = new CorreoArmado(base, new RelojDePrueba());
    private final CarteroAnotado cartero = new CarteroAnotado();

    @Test
    void entregaLoQueSeAsentoYLoDice() {
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        assertThat(correo.estado(carta)).isEqualTo(SIN_INTENTAR);

        assertThat(correo.repartir(cartero)).isEqualTo(Resultado.SIGUE);

        assertThat(cartero.entregadas)
                .singleElement()
                .satisfies(una -> assertThat(una.carta()).isEqualTo(CorreoArmado.carta("Activa tu cuenta")));
        assertThat(correo.estado(carta)).isEqualTo(new EstadoDeCarta.Entregada(correo.reloj.instant()));
        assertThat(correo.repartir(cartero)).isEqualTo(Resultado.NADA);
    }

    @Test
    void noEnviaLoDeUnActoQueSeDeshizo() {
        CartaId carta = correo.enviarYDeshacer(CorreoArmado.carta("Activa tu cuenta"));

        assertThat(correo.existe(carta)).isFalse();
        assertThat(correo.repartir(cartero)).isEqualTo(Resultado.NADA);
    }

    @Test
    void olvidaLoQueDeciaYAQuienAlEntregar() {
        correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        assertThat(correo.enLaBase()).contains("llave-secreta-de-ana", "ana@ejemplo.mx");

        correo.repartir(cartero);

        assertThat(correo.enLaBase())
                .contains("ENTREGADA")
                .doesNotContain("llave-secreta-de-ana", "ana@", "Activa", "capturar");
    }

    @Test
    void olvidaTambienLoQueYaNoVaAEntregar() {
        cartero.falla = Optional.of(FallaDeEntrega.DIRECCION_RECHAZADA);
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));

        assertThat(correo.repartir(cartero)).isEqualTo(Resultado.SIGUE);

        assertThat(correo.estado(carta))
                .isEqualTo(new EstadoDeCarta.NoEntregada(FallaDeEntrega.DIRECCION_RECHAZADA, correo.reloj.instant()));
        assertThat(correo.enLaBase()).doesNotContain("llave-secreta-de-ana", "ana@");
        assertThat(correo.repartir(cartero)).isEqualTo(Resultado.NADA);
    }

    @Test
    void insisteCadaVezMasDespacioYDesisteALosTresDias() {
        cartero.falla = Optional.of(FallaDeEntrega.SIN_SERVIDOR);
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        var inicio = correo.reloj.instant();
        List<Long> minutos = new ArrayList<>();
        while (correo.estado(carta) instanceof EstadoDeCarta.EnCamino) {
            correo.reloj.fijar(correo.proximo(carta));
            assertThat(correo.repartir(cartero)).isEqualTo(Resultado.SIN_SERVIDOR);
            minutos.add(Duration.between(inicio, correo.reloj.instant()).toMinutes());
        }

        assertThat(minutos).startsWith(0L, 1L, 6L, 21L, 81L, 321L, 561L).endsWith(72 * 60L);
        assertThat(correo.estado(carta))
                .isEqualTo(new EstadoDeCarta.NoEntregada(FallaDeEntrega.SIN_SERVIDOR, inicio.plus(Duration.ofDays(3))));
    }

    @Test
    void entregaLoQueEsperabaCuandoElServidorVuelve() {
        cartero.falla = Optional.of(FallaDeEntrega.SIN_SERVIDOR);
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        correo.repartir(cartero);
        assertThat(correo.estado(carta))
                .isEqualTo(new EstadoDeCarta.EnCamino(1, Optional.of(FallaDeEntrega.SIN_SERVIDOR)));

        cartero.falla = Optional.empty();
        assertThat(correo.repartir(cartero)).as("antes de su hora").isEqualTo(Resultado.NADA);
        correo.reloj.avanzar(Duration.ofMinutes(1));
        correo.repartir(cartero);

        assertThat(correo.estado(carta)).isInstanceOf(EstadoDeCarta.Entregada.class);
    }

    @Test
    void noSeEnviaDosVecesLoQueLlevaLaMismaLlave() {
        CartaId primera = correo.enviar(CorreoArmado.carta("Uno").unaVez("recordatorio-1"));
        CartaId segunda = correo.enviar(CorreoArmado.carta("Dos").unaVez("recordatorio-1"));
        correo.repartir(cartero);
        CartaId tercera = correo.enviar(CorreoArmado.carta("Tres").unaVez("recordatorio-1"));

        assertThat(List.of(segunda, tercera)).containsOnly(primera);
        assertThat(correo.repartir(cartero)).isEqualTo(Resultado.NADA);
        assertThat(cartero.entregadas).hasSize(1);
    }

    @Test
    void reparteEntreNodosSinRepetir() {
        var otroNodo = new CorreoArmado(base, correo.reloj);
        var delOtro = new CarteroAnotado();
        correo.enviar(CorreoArmado.carta("Uno"));
        correo.enviar(CorreoArmado.carta("Dos"));
        cartero.antesDeContestar = () -> otroNodo.repartir(delOtro);

        correo.repartir(cartero);

        assertThat(cartero.entregadas).hasSize(1);
        assertThat(delOtro.entregadas).hasSize(1);
        assertThat(otroNodo.repartir(delOtro)).isEqualTo(Resultado.NADA);
    }

    /** Quien muere entre entregar y asentar deja la carta tomada: al vencer su turno sale otra vez, con el mismo nombre. */
    @Test
    void retomaLaDeQuienMurioSinAsentarla() {
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        cartero.antesDeContestar = () -> {
            throw new Muerte();
        };
        assertThatThrownBy(() -> correo.repartir(cartero)).isInstanceOf(Muerte.class);
        assertThat(correo.repartir(cartero)).as("mientras dura su turno").isEqualTo(Resultado.NADA);

        correo.reloj.avanzar(RepartirCartas.TURNO.plusSeconds(1));
        cartero.antesDeContestar = () -> {};
        correo.repartir(cartero);

        assertThat(cartero.entregadas).extracting(CartaTomada::id).containsExactly(carta, carta);
        assertThat(correo.estado(carta)).isInstanceOf(EstadoDeCarta.Entregada.class);
    }

    @Test
    void quienPerdioSuTurnoNoCambiaLoQueAsentoElOtro() {
        CartaId carta = correo.enviar(CorreoArmado.carta("Activa tu cuenta"));
        var otro = new CarteroAnotado();
        cartero.falla = Optional.of(FallaDeEntrega.DIRECCION_RECHAZADA);
        cartero.antesDeContestar = () -> {
            correo.reloj.avanzar(RepartirCartas.TURNO.plusSeconds(1));
            correo.repartir(otro);
        };

        correo.repartir(cartero);

        assertThat(otro.entregadas).hasSize(1);
        assertThat(correo.estado(carta)).isInstanceOf(EstadoDeCarta.Entregada.class);
    }

    @Test
    void unaQueNoSePuedePrepararNoDetieneALasDemas() {
        CartaId mala = correo.enviar(CorreoArmado.carta("Uno"));
        cartero.antesDeContestar = () -> {
            throw new IllegalStateException("un error nuestro");
        };
        correo.repartir(cartero);
        cartero.antesDeContestar = () -> {};
        CartaId buena = correo.enviar(CorreoArmado.carta("Dos"));
        correo.repartir(cartero);

        assertThat(correo.estado(mala))
                .isEqualTo(new EstadoDeCarta.EnCamino(1, Optional.of(FallaDeEntrega.IMPREVISTA)));
        assertThat(correo.estado(buena)).isInstanceOf(EstadoDeCarta.Entregada.class);
    }

    /** Lo que se siente al perder el proceso: ni siquiera se alcanza a asentar la falla. */
    private static final class Muerte extends Error {
        private static final long serialVersionUID = 1L;
    }
}
