package mx.icsoe.portal.recordatorios;

import static mx.icsoe.portal.recordatorios.PlazoDePrueba.faltan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.icsoe.portal.avisos.Avisos;
import mx.icsoe.portal.avisos.Destinatario;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** El vencimiento del primer cuatrimestre de 2026 es el lunes 18 de mayo: el 17 cae en domingo. */
@PruebaDePortal
@TestPropertySource(properties = "icsoe.correo.hilos=0")
class RecordatoriosTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    private PlazoDePrueba plazo;

    @BeforeEach
    void empiezaAntesDeTodoPlazo() {
        plazo = new PlazoDePrueba(portal);
        reloj.fijar(Instant.parse("2026-05-02T18:00:00Z"));
    }

    @Test
    void recuerdaUnaVezConCadaAnticipacion() {
        var quien = plazo.contratista("RCA010101AB1");
        plazo.alDia("2026-05-02");
        assertThat(plazo.asuntos(quien)).isEmpty();
        plazo.alDia("2026-05-03");
        plazo.alDia("2026-05-03");
        plazo.alDia("2026-05-12");
        assertThat(plazo.asuntos(quien)).containsExactly(faltan(15));
        plazo.alDia("2026-05-13");
        plazo.alDia("2026-05-16");
        assertThat(plazo.asuntos(quien)).containsExactly(faltan(15), faltan(5));
        plazo.alDia("2026-05-17");
        plazo.alDia("2026-05-18");
        plazo.alDia("2026-05-19");
        assertThat(plazo.asuntos(quien))
                .containsExactly(faltan(15), faltan(5), "Mañana vence la informativa del primer cuatrimestre de 2026");
    }

    @Test
    void siEstuvoApagadoMandaSoloElMasCercano() {
        var quien = plazo.contratista("RCA010101AB2");
        plazo.alDia("2026-05-14");
        assertThat(plazo.asuntos(quien)).containsExactly(faltan(4));
        plazo.alDia("2026-05-15");
        assertThat(plazo.asuntos(quien)).hasSize(1);
    }

    @Test
    void elUltimoDiaDiceQueEsHoy() {
        var quien = plazo.contratista("RCA010101AB3");
        plazo.alDia("2026-05-18");
        assertThat(plazo.asuntos(quien)).containsExactly("Hoy vence la informativa del primer cuatrimestre de 2026");
    }

    @Test
    void cuentaLosDiasEnElCentroDeMexicoYNoEscribeDeMadrugada() {
        var quien = plazo.contratista("RCA010101AB4");
        plazo.aLas("2026-05-03T05:59:00Z");
        plazo.aLas("2026-05-03T13:59:00Z");
        assertThat(plazo.asuntos(quien)).isEmpty();
        plazo.aLas("2026-05-03T14:00:00Z");
        assertThat(plazo.asuntos(quien)).hasSize(1);
    }

    @Test
    void diceQueLeFaltaACadaQuien() {
        var sinIniciar = plazo.contratista("RCB010101AB1");
        var preparando = plazo.contratista("RCB010101AB2");
        InformativaDePrueba.iniciada(portal, preparando);
        plazo.alDia("2026-05-13");

        assertThat(plazo.unico(sinIniciar).texto())
                .contains("vence el lunes 18 de mayo de 2026", "Aún no la inicias", "extemporánea");
        assertThat(plazo.unico(preparando).texto()).contains("La tienes en preparación");
        assertThat(plazo.unico(preparando).enlace().orElseThrow().ruta().valor())
                .isEqualTo("/icsoe/informativas");
    }

    @Test
    void noMolestaAQuienYaPresento() {
        var presento = plazo.contratista("RCB010101AB3");
        presentar(presento, TipoDeInformativa.NORMAL);
        var corrige = plazo.contratista("RCB010101AB4");
        presentar(corrige, TipoDeInformativa.SIN_INFORMACION);
        InformativaDePrueba.iniciada(
                portal, corrige, InformativaDePrueba.PRIMERO_DE_2026, TipoDeInformativa.CORRECCION);
        plazo.alDia("2026-05-13");

        assertThat(plazo.asuntos(presento)).isEmpty();
        assertThat(plazo.asuntos(corrige)).isEmpty();
    }

    @Test
    void recuerdaAQuienDejoSinEfectosLoQuePresento() {
        var quien = plazo.contratista("RCB010101AB5");
        presentar(quien, TipoDeInformativa.NORMAL);
        presentar(quien, TipoDeInformativa.SIN_EFECTOS);
        plazo.alDia("2026-05-13");

        assertThat(plazo.unico(quien).texto()).contains("Aún no la inicias");
    }

    @Test
    void avisaUnaVezAlCapturistaDeVariosYNuncaDiceDeQuien() {
        var uno = plazo.contratista("RCC010101AB1");
        var otro = plazo.contratista("RCC010101AB2");
        var compartido =
                CapturistaDePrueba.nuevo(portal).sirveA(uno.contratista()).sirveA(otro.contratista());
        var propio = CapturistaDePrueba.nuevo(portal).sirveA(uno.contratista());
        var ajeno = CapturistaDePrueba.nuevo(portal);
        plazo.alDia("2026-05-13");
        plazo.alDia("2026-05-14");

        for (CapturistaDePrueba capturista : List.of(compartido, propio)) {
            var aviso = plazo.unico(new Destinatario.DelCapturista(capturista.id()));
            assertThat(aviso.asunto()).isEqualTo(faltan(5));
            assertThat(aviso.texto()).contains("Al menos uno").doesNotContain("Contratista de prueba");
            assertThat(aviso.carta()).isPresent();
        }
        assertThat(portal.getBean(Avisos.class).cuantos(new Destinatario.DelCapturista(ajeno.id())))
                .isZero();
    }

    private void presentar(Identidad quien, TipoDeInformativa tipo) {
        var ficha = InformativaDePrueba.iniciada(portal, quien, InformativaDePrueba.PRIMERO_DE_2026, tipo);
        InformativaDePrueba.presentada(portal, quien, ficha, reloj.instant());
    }
}
