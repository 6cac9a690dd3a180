package mx.icsoe.portal.usuarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PruebaDePortal
class ServiciosDelCapturistaTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ServiciosDelCapturista servicios;

    @Autowired
    private ElegirContratista elegir;

    @Autowired
    private Usuarios usuarios;

    @Autowired
    private JdbcClient jdbc;

    private ContratistaId uno;
    private ContratistaId otro;
    private CapturistaDePrueba gloria;

    @BeforeEach
    void preparar() {
        uno = SesionDePrueba.deAlta(portal, "EKU9003173C9").identidad().contratista();
        otro = SesionDePrueba.deAlta(portal, "SDC200101AA1").identidad().contratista();
        gloria = CapturistaDePrueba.nuevo(portal).sirveA(uno, Facultad.CAPTURAR);
    }

    @Test
    void soloCuentaDondeEstaActivo() {
        gloria.sirveA(otro);
        assertThat(servicios.de(gloria.id())).extracting(Servicio::contratista).containsExactlyInAnyOrder(uno, otro);

        poner(otro, "SUSPENDIDO");

        assertThat(servicios.de(gloria.id())).singleElement().satisfies(servicio -> {
            assertThat(servicio.contratista()).isEqualTo(uno);
            assertThat(servicio.rfc().valor()).isEqualTo("EKU9003173C9");
            assertThat(servicio.facultades()).containsExactly(Facultad.CAPTURAR);
        });
        assertThat(servicios.de(gloria.id(), otro)).isEmpty();
        assertThat(usuarios.activos(otro)).isEmpty();
        assertThat(usuarios.de(otro)).hasSize(1);
    }

    @Test
    void eligeConSusFacultadesYSoloAQuienSirve() {
        var identidad = abierta(uno).getFirst();

        assertThat(identidad.contratista()).isEqualTo(uno);
        assertThat(identidad.capturista()).contains(gloria.enSesion());
        assertThat(identidad.tiene(Facultad.CAPTURAR)).isTrue();
        assertThat(identidad.tiene(Facultad.ENVIAR_A_FIRMA)).isFalse();
        assertThat(abierta(otro)).isEmpty();

        poner(uno, "DADO_DE_BAJA");
        assertThat(abierta(uno)).isEmpty();
    }

    /** Con qué identidad se le abrió la sesión, si se le abrió. */
    private List<Identidad> abierta(ContratistaId contratista) {
        List<Identidad> abiertas = new ArrayList<>();
        boolean abrio = elegir.elegir(gloria.enSesion(), contratista, abiertas::add);
        assertThat(abiertas).hasSize(abrio ? 1 : 0);
        return abiertas;
    }

    private void poner(ContratistaId contratista, String estado) {
        jdbc.sql("update usuarios.usuario set estado = :estado where contratista_id = :contratista"
                        + " and capturista_id = :capturista")
                .param("estado", estado)
                .param("contratista", contratista.valor())
                .param("capturista", gloria.id().valor())
                .update();
    }
}
