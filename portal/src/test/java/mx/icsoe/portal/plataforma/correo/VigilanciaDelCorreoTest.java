package mx.icsoe.portal.plataforma.correo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import mx.icsoe.portal.pruebas.Etiquetas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Lo que quien opera ve del correo: si se atrasa, por qué, y qué se olvida con el tiempo. */
@Tag(Etiquetas.BASE_DE_DATOS)
class VigilanciaDelCorreoTest {

    private final CorreoArmado correo = new CorreoArmado();
    private final CarteroAnotado cartero = new CarteroAnotado();

    @Test
    void estaSanoMientrasNadaSeAtrasa() {
        assertThat(salud().getStatus()).isEqualTo(Status.UP);
        correo.enviar(CorreoArmado.carta("Uno"));
        correo.reloj.avanzar(Duration.ofMinutes(15));

        assertThat(salud().getStatus()).isEqualTo(Status.UP);
        assertThat(salud().getDetails()).containsEntry("porEntregar", 1L).containsEntry("esperaMayor", "PT15M");
    }

    @Test
    void avisaQueSeAtrasaYPorQueSinDarsePorCaido() {
        cartero.falla = Optional.of(FallaDeEntrega.SIN_SERVIDOR);
        correo.enviar(CorreoArmado.carta("Uno"));
        correo.repartir(cartero);
        correo.reloj.avanzar(Duration.ofMinutes(16));

        assertThat(salud().getStatus()).isEqualTo(new Status("AVISO"));
        assertThat(salud().getDetails())
                .containsEntry("el servidor de correo no contesta", 1L)
                .containsEntry("esperaMayor", "PT16M");
        assertThat(salud().toString()).doesNotContain("ana@");
    }

    @Test
    void cuentaLasQueNoSePudieronEntregarEnElUltimoDia() {
        cartero.falla = Optional.of(FallaDeEntrega.DIRECCION_RECHAZADA);
        correo.enviar(CorreoArmado.carta("Uno"));
        correo.repartir(cartero);

        assertThat(salud().getDetails()).containsEntry("noEntregadasEnUnDia", 1L);
        correo.reloj.avanzar(Duration.ofHours(25));
        assertThat(salud().getDetails()).containsEntry("noEntregadasEnUnDia", 0L);
    }

    @Test
    void seMideCuantasEsperanCuantoYComoTermina() {
        var medidas = new SimpleMeterRegistry();
        new MedidasDelCorreo(correo.cola, correo.transaccion, correo.reloj).bindTo(medidas);
        correo.enviar(CorreoArmado.carta("Uno"));
        correo.enviar(CorreoArmado.carta("Dos"));
        correo.reloj.avanzar(Duration.ofSeconds(90));
        assertThat(medidas.get("icsoe.correo.por.entregar").gauge().value()).isEqualTo(2);
        assertThat(medidas.get("icsoe.correo.espera.mayor").gauge().value()).isEqualTo(90);

        correo.repartir(cartero);
        cartero.falla = Optional.of(FallaDeEntrega.MAS_TARDE);
        correo.repartir(cartero);

        assertThat(medidas.get("icsoe.correo.por.entregar").gauge().value()).isEqualTo(1);
        assertThat(intentos("entregada")).isEqualTo(1);
        assertThat(intentos("mas_tarde")).isEqualTo(1);
    }

    @Test
    void olvidaElRastroDeLasQueTerminaronHaceMucho() {
        CartaId vieja = correo.enviar(CorreoArmado.carta("Uno"));
        correo.repartir(cartero);
        correo.reloj.avanzar(Duration.ofDays(60));
        CartaId nueva = correo.enviar(CorreoArmado.carta("Dos"));
        correo.repartir(cartero);
        CartaId pendiente = correo.enviar(CorreoArmado.carta("Tres"));
        correo.reloj.avanzar(Duration.ofDays(31));

        new PurgaDeCartas(correo.cola, correo.transaccion, Duration.ofDays(90), correo.reloj).purgar();

        assertThat(correo.existe(vieja)).isFalse();
        assertThat(correo.existe(nueva)).isTrue();
        assertThat(correo.existe(pendiente)).isTrue();
    }

    private Health salud() {
        return new SaludDelCorreo(correo.cola, correo.transaccion, correo.reloj).health();
    }

    private double intentos(String resultado) {
        return correo.metricas
                .get("icsoe.correo.intentos")
                .tag("resultado", resultado)
                .counter()
                .count();
    }
}
