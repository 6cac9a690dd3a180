package mx.icsoe.portal.usuarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Correo;
import mx.icsoe.portal.nucleo.Curp;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.correo.EstadoDeCarta;
import mx.icsoe.portal.plataforma.correo.FallaDeEntrega;
import mx.icsoe.portal.usuarios.DatosDeUsuario;
import mx.icsoe.portal.usuarios.EstadoDeUsuario;
import mx.icsoe.portal.usuarios.Invitacion;
import mx.icsoe.portal.usuarios.Usuario;
import mx.icsoe.portal.usuarios.UsuarioId;
import org.junit.jupiter.api.Test;

/** Lo que el contratista lee de una invitación que no llega, no se contesta o venció. */
class UsuarioVistoTest {

    private static final Instant AHORA = Instant.parse("2026-05-12T18:00:00Z");

    @Test
    void diceQueElServidorDeCorreoNoContestaYQueSeSigueIntentando() {
        var visto = visto(new EstadoDeCarta.EnCamino(3, Optional.of(FallaDeEntrega.SIN_SERVIDOR)));

        assertThat(visto.invitacion())
                .startsWith("No hemos podido entregar el correo: el servidor de correo no contesta."
                        + " Lo seguimos intentando.");
        assertThat(visto.hayProblema()).isTrue();
    }

    @Test
    void pideRevisarLaDireccionCuandoYaNoSeIntenta() {
        var visto = visto(new EstadoDeCarta.NoEntregada(FallaDeEntrega.DIRECCION_RECHAZADA, AHORA));

        assertThat(visto.invitacion()).contains("Revisa la dirección y reenvíala");
        assertThat(visto.hayProblema()).isTrue();
    }

    @Test
    void noAlarmaMientrasVaEnCaminoNiCuandoYaSeEntrego() {
        assertThat(visto(new EstadoDeCarta.EnCamino(0, Optional.empty())).hayProblema())
                .isFalse();
        assertThat(visto(new EstadoDeCarta.Entregada(AHORA)).invitacion())
                .isEqualTo("El correo ya se entregó. Vence el 15 de mayo de 2026 a las 12:00.");
    }

    @Test
    void diceQueVencioYQueSeReenvie() {
        var vencida = new UsuarioVisto(
                usuario(), Optional.of(new EstadoDeCarta.Entregada(AHORA)), AHORA.plus(Duration.ofDays(3)));

        assertThat(vencida.invitacion())
                .startsWith("La invitación venció el 15 de mayo de 2026")
                .endsWith("Reenvíala.");
        assertThat(vencida.hayProblema()).isTrue();
    }

    private static UsuarioVisto visto(EstadoDeCarta carta) {
        return new UsuarioVisto(usuario(), Optional.of(carta), AHORA);
    }

    private static Usuario usuario() {
        return new Usuario(
                new ContratistaId(UUID.randomUUID()),
                new UsuarioId(UUID.randomUUID()),
                new DatosDeUsuario(
                        new Curp("HEGG560427MVZRRL04"), "Gloria Hernández", new Correo("gloria@ejemplo.mx"), null),
                EstadoDeUsuario.INVITADO,
                Set.of(Facultad.CAPTURAR),
                null,
                new Invitacion(AHORA.plus(Duration.ofDays(3)), UUID.randomUUID()),
                1,
                AHORA);
    }
}
