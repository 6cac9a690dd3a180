package mx.icsoe.portal.plataforma.sesiones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.nucleo.CapturistaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.EnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import mx.icsoe.portal.pruebas.EntradaDePruebaController;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** Quien entra puede no ser el contratista: lo que se guarda de cada quien y cómo se le termina la sesión. */
@PruebaDePortal
@Import({RutasDePruebaController.class, EntradaDePruebaController.class})
class SesionesDeCapturistasTest {

    private static final Instant DESDE = Instant.parse("2026-09-10T15:00:00.123Z");
    private static final CapturistaEnSesion CAPTURISTA = new CapturistaEnSesion(
            new CapturistaId(UUID.fromString("01990000-0000-7000-8000-0000000000ca")), "Ana", DESDE);
    private static final String DE_ALGUIEN = "/icsoe/prueba/alguien";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Sesiones sesiones;

    @LocalServerPort
    private int puerto;

    static Set<EnSesion> todosLosQueEntran() {
        return Set.of(
                CAPTURISTA,
                identidad("EKU9003173C9", new Medio.Efirma("30001000000500003416")),
                identidad("EKU9003173C9", new Medio.LlaveDeAcceso("7")),
                identidad("EKU9003173C9", new Medio.Capturista(CAPTURISTA, Set.of())),
                identidad("EKU9003173C9", new Medio.Capturista(CAPTURISTA, EnumSet.allOf(Facultad.class))));
    }

    @ParameterizedTest
    @MethodSource("todosLosQueEntran")
    void devuelveAQuienEntroTalComoEntro(EnSesion quien) {
        assertThat(TextosDeSesion.quien(TextosDeSesion.de(quien))).isEqualTo(quien);
    }

    @Test
    void terminaSoloLoQueElCapturistaHaceParaUnContratista() {
        var uno = entra(capturistaDe("EKU9003173C9"));
        var otro = entra(capturistaDe("XIA190128J61"));
        var sinElegir = entra(ahora(CAPTURISTA));

        sesiones.terminar(CAPTURISTA.id(), contratista("EKU9003173C9"));

        assertThat(sigue(uno)).isFalse();
        assertThat(sigue(otro)).isTrue();
        assertThat(sigue(sinElegir)).isTrue();
    }

    @Test
    void terminaTodasLasDelCapturistaYNingunaDelContratista() {
        var dueno = SesionDePrueba.de(portal, "EKU9003173C9");
        var capturista = entra(capturistaDe("EKU9003173C9"));
        var sinElegir = entra(ahora(CAPTURISTA));

        sesiones.terminarTodas(CAPTURISTA.sujeto());

        assertThat(sigue(capturista)).isFalse();
        assertThat(sigue(sinElegir)).isFalse();
        assertThat(sigue(dueno)).isTrue();
    }

    @Test
    void mandaAlCapturistaASuPropiaEntradaCuandoSuSesionTermina() {
        var sesion = entra(capturistaDe("EKU9003173C9"));
        sesiones.terminarTodas(CAPTURISTA.sujeto());

        var respuesta = new Navegador(puerto).con(sesion).pedir("/icsoe/informativas");

        assertThat(respuesta.statusCode()).isEqualTo(HttpStatus.SEE_OTHER.value());
        assertThat(respuesta.headers().firstValue("Location")).hasValue("/icsoe/acceso/capturista");
    }

    private SesionDePrueba entra(EnSesion quien) {
        return SesionDePrueba.de(portal, quien);
    }

    private boolean sigue(SesionDePrueba sesion) {
        return new Navegador(puerto).con(sesion).pedir(DE_ALGUIEN).statusCode() == HttpStatus.OK.value();
    }

    private EnSesion capturistaDe(String rfc) {
        return SesionDePrueba.de(portal, rfc)
                .por(portal, new Medio.Capturista((CapturistaEnSesion) ahora(CAPTURISTA), Set.of()))
                .quien();
    }

    private EnSesion ahora(CapturistaEnSesion capturista) {
        return new CapturistaEnSesion(
                capturista.id(),
                capturista.nombre(),
                SesionDePrueba.de(portal, "EKU9003173C9").quien().desde());
    }

    private ContratistaId contratista(String rfc) {
        return SesionDePrueba.de(portal, rfc).identidad().contratista();
    }

    private static Identidad identidad(String rfc, Medio medio) {
        return new Identidad(
                new ContratistaId(UUID.fromString("01990000-0000-7000-8000-000000000001")),
                new Rfc(rfc),
                "Empresa",
                medio,
                DESDE);
    }
}
