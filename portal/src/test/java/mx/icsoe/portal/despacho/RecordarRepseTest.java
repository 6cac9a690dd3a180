package mx.icsoe.portal.despacho;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import mx.icsoe.portal.avisos.AvisoRecibido;
import mx.icsoe.portal.avisos.Avisos;
import mx.icsoe.portal.avisos.Destinatario;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RecordarRepseTest extends PruebaDeDespacho {

    private static final LocalDate VENCE = LocalDate.of(2026, 7, 31);

    @Autowired
    private RecordarRepse recordar;

    @Autowired
    private Avisos avisos;

    @Test
    void avisaUnaVezASesentaTreintaYDiezDias() {
        var servicio = oficina.servicio("RRE150101AA1", "Renueva");
        oficina.conRepsePorVencer(servicio, VENCE);
        var buzon = new Destinatario.DelContratista(servicio.contratista());

        en(61);
        assertThat(avisos.cuantos(buzon)).isZero();
        en(60);
        en(59);
        en(31);
        assertThat(avisos.cuantos(buzon)).isEqualTo(1);
        en(30);
        en(30);
        assertThat(avisos.cuantos(buzon)).isEqualTo(2);
        en(10);
        en(0);
        assertThat(avisos.cuantos(buzon)).isEqualTo(3);
        en(-1);
        assertThat(avisos.pagina(buzon, 10, 0))
                .hasSize(3)
                .extracting(AvisoRecibido::asunto)
                .containsOnly("Tu registro del REPSE vence el 31 de julio de 2026");
    }

    @Test
    void vuelveAAvisarSiLaVigenciaCambia() {
        var servicio = oficina.servicio("RRE150102AA1", "Corrige la fecha");
        oficina.conRepsePorVencer(servicio, VENCE);
        en(5);
        oficina.conRepsePorVencer(servicio, VENCE.plusDays(20));
        en(5);

        assertThat(avisos.cuantos(new Destinatario.DelContratista(servicio.contratista())))
                .isEqualTo(2);
    }

    private void en(int diasAntes) {
        reloj.fijar(Instant.parse(VENCE.minusDays(diasAntes) + "T15:00:00Z"));
        recordar.recordar();
    }
}
