package mx.icsoe.efirma.revocacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.RelojDeMano;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Causa;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.NoConsultado;
import org.junit.jupiter.api.Test;

class MemoriaDeRevocacionTest {

    private static final Evidencia EVIDENCIA = new Evidencia(Laboratorio.HOY, new byte[] {1});
    private static final EstadoDeRevocacion VIGENTE = new EstadoDeRevocacion.Vigente(EVIDENCIA);
    private static final EstadoDeRevocacion REVOCADO = new EstadoDeRevocacion.Revocado(Laboratorio.HOY, EVIDENCIA);
    private static final EstadoDeRevocacion CAIDO = new NoConsultado(Causa.SIN_CONEXION);

    private final RelojDeMano reloj = new RelojDeMano(Laboratorio.HOY);
    private final Deque<EstadoDeRevocacion> respuestas = new ArrayDeque<>();
    private final Revocacion servicio = (_, _) -> respuestas.removeFirst();

    @Test
    void recuerdaLoVigenteUnMinuto() {
        Revocacion memoria = new MemoriaDeRevocacion(servicio, reloj);
        respuestas.addAll(List.of(VIGENTE, CAIDO));
        assertThat(consultar(memoria)).isEqualTo(VIGENTE);
        reloj.adelantar(Duration.ofMillis(59_999));
        assertThat(consultar(memoria)).isEqualTo(VIGENTE);
        reloj.adelantar(Duration.ofMillis(1));
        assertThat(consultar(memoria)).isEqualTo(CAIDO);
    }

    @Test
    void recuerdaLoRevocadoParaSiempreYOlvidaLoDemas() {
        Revocacion memoria = new MemoriaDeRevocacion(servicio, reloj);
        respuestas.addAll(List.of(CAIDO, new EstadoDeRevocacion.Desconocido(EVIDENCIA), REVOCADO));
        assertThat(consultar(memoria)).isEqualTo(CAIDO);
        assertThat(consultar(memoria)).isInstanceOf(EstadoDeRevocacion.Desconocido.class);
        assertThat(consultar(memoria)).isEqualTo(REVOCADO);
        reloj.adelantar(Duration.ofDays(3650));
        assertThat(consultar(memoria)).isEqualTo(REVOCADO);
    }

    @Test
    void abreElCortacircuitoTrasCincoFallosYPruebaUnaVezAlCerrar() {
        Revocacion corta = new Cortacircuito(servicio, reloj);
        respuestas.addAll(List.of(CAIDO, CAIDO, CAIDO, CAIDO, CAIDO, CAIDO, VIGENTE, VIGENTE));
        for (int i = 0; i < Cortacircuito.FALLOS; i++) {
            assertThat(consultar(corta)).isEqualTo(CAIDO);
        }
        assertThat(consultar(corta)).isEqualTo(new NoConsultado(Causa.CORTACIRCUITO_ABIERTO));
        reloj.adelantar(Cortacircuito.DESCANSO);
        assertThat(consultar(corta)).isEqualTo(CAIDO);
        assertThat(consultar(corta)).isEqualTo(new NoConsultado(Causa.CORTACIRCUITO_ABIERTO));
        reloj.adelantar(Cortacircuito.DESCANSO);
        assertThat(consultar(corta)).isEqualTo(VIGENTE);
        assertThat(consultar(corta)).isEqualTo(VIGENTE);
    }

    @Test
    void noAbreSiEntreLosFallosHuboUnaRespuesta() {
        Revocacion corta = new Cortacircuito(servicio, reloj);
        respuestas.addAll(List.of(CAIDO, CAIDO, CAIDO, CAIDO, REVOCADO, CAIDO, CAIDO, CAIDO, CAIDO, VIGENTE));
        while (!respuestas.isEmpty()) {
            EstadoDeRevocacion siguiente = respuestas.getFirst();
            assertThat(consultar(corta)).isEqualTo(siguiente);
        }
    }

    private static EstadoDeRevocacion consultar(Revocacion revocacion) {
        return revocacion.consultar(
                Laboratorio.MORAL.pareja().certificado(),
                new Autoridad("AC", false, Laboratorio.AUTORIDAD.intermedia().certificado()));
    }
}
