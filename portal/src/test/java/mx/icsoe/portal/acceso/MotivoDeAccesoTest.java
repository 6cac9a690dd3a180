package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.icsoe.efirma.Rechazo;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Causa;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MotivoDeAccesoTest {

    /** La biblioteca y el portal dicen lo mismo con las mismas palabras, salvo donde ella agrega la fecha. */
    @ParameterizedTest
    @MethodSource("rechazosSinFecha")
    void diceLoMismoQueLaBiblioteca(Rechazo rechazo) {
        assertThat(Rechazos.motivo(rechazo).mensaje()).isEqualTo(rechazo.mensaje());
    }

    static List<Rechazo> rechazosSinFecha() {
        return List.of(
                new Rechazo.RfcMalEscrito(),
                new Rechazo.RetoAusente(),
                new Rechazo.RetoVencido(),
                new Rechazo.EsSelloDigital(),
                new Rechazo.NoEsEfirma(),
                new Rechazo.EmisorDesconocido(),
                new Rechazo.Impostor(),
                new Rechazo.FirmaIncorrecta(),
                new Rechazo.RfcDistinto(),
                new Rechazo.EfirmaDelRepresentante(),
                new Rechazo.RfcDelRepresentante(),
                new Rechazo.RevocacionDesconocida(),
                new Rechazo.RevocacionNoConsultada(Causa.TIEMPO_AGOTADO));
    }
}
