package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.DestinoDePrueba.REGRESO;
import static mx.icsoe.portal.domicilio.web.DestinoDePrueba.RUTA;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.COMPONENTES;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.con;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.destinoDe;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.escondidosEn;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.faltas;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.vaA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import mx.icsoe.portal.domicilio.Domicilios;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** De principio a fin sin guiones: aceptar una vez, ver y eliminar; y a quién no le toca. */
@PruebaDePortal
@Import(DestinoDePrueba.class)
class AceptarHttpTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DestinoDePrueba destino;

    @Autowired
    private Domicilios domicilios;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int puerto;

    private PersonaDelAsistente persona;

    @BeforeEach
    void entraUnaPersonaMoral() {
        persona = PersonaDelAsistente.nueva(portal, puerto);
    }

    @Test
    void guardaElDomicilioPasoAPaso() {
        assertThat(persona.pedir(RUTA + "/ubicar").body())
                .contains("<h1 class=\"titulo\">Ubica el domicilio convencional</h1>")
                .contains("Código postal", "Colonia", "Ubicar");
        vaA(persona.enviar("/ubicar", Map.of("codigoPostal", "06600")), "/componentes");
        assertThat(persona.pedir(RUTA + "/componentes").body()).contains("Colonia Juárez", "Cuauhtémoc");
        vaA(persona.componentes(COMPONENTES), "/revisar");
        assertThat(persona.pedir(RUTA + "/revisar").body())
                .contains("Avenida Paseo de la Reforma", "476", "Calle Sevilla", "Junto al metro", "Aceptar");

        var respuesta = persona.aceptar();

        assertThat(destinoDe(respuesta)).isEqualTo(REGRESO);
        var guardado = destino.de(persona.contratista()).flatMap(id -> domicilios.leer(persona.contratista(), id));
        assertThat(guardado.orElseThrow().enUnaLinea())
                .isEqualTo("Avenida Paseo de la Reforma 476, Colonia Juárez, Cuauhtémoc, Ciudad de México, C.P. 06600");
        assertThat(persona.pedir(RUTA + "/ver").body()).contains("Datos del domicilio convencional", "Calle Sevilla");
    }

    @Test
    void noAceptaDosVecesConDosClics() throws Exception {
        persona.ubicaJuarez();
        persona.componentes(COMPONENTES);
        var campos = persona.escondidos("/revisar");
        try (var hilos = Executors.newFixedThreadPool(8)) {
            Callable<Integer> clic =
                    () -> persona.enviarAparte("/revisar", campos).statusCode();
            var clics = hilos.invokeAll(List.of(clic, clic, clic, clic, clic, clic, clic, clic));

            assertThat(clics).extracting(uno -> uno.get()).containsOnly(303);
        }
        assertThat(cuantosDomicilios()).isOne();
    }

    @Test
    void avisaSiOtraPestanaCambioLoQueSeRevisa() {
        persona.ubicaJuarez();
        persona.componentes(COMPONENTES);
        var vistos = persona.escondidos("/revisar");
        persona.componentes(con(COMPONENTES, "exteriorNumerico", "999"));

        var respuesta = persona.enviarTal("/revisar", vistos);

        faltas(respuesta, "DOM-017", "Este domicilio cambió en otra pestaña");
        assertThat(respuesta.body()).contains("999");
        assertThat(cuantosDomicilios()).isZero();
        assertThat(persona.enviarTal("/revisar", escondidosEn(respuesta.body())).statusCode())
                .isEqualTo(303);
    }

    @Test
    void eliminaConConstanciaDespuesDePreguntar() {
        persona.ubicaJuarez();
        persona.componentes(COMPONENTES);
        persona.aceptar();
        String pregunta = persona.pedir(RUTA + "/eliminar").body();
        assertThat(pregunta).contains("¿Eliminar el domicilio convencional?", "Conservarlo");

        var respuesta = persona.enviarTal("/eliminar", escondidosEn(pregunta));
        persona.enviarTal("/eliminar", escondidosEn(pregunta));

        assertThat(destinoDe(respuesta)).isEqualTo(REGRESO);
        assertThat(destino.de(persona.contratista())).isEmpty();
        assertThat(sql.sql("SELECT eliminado_por FROM domicilio.domicilio WHERE contratista_id = ?")
                        .param(persona.contratista().valor())
                        .query(String.class)
                        .single())
                .isEqualTo("contratista:" + persona.sesion().identidad().serie());
    }

    @Test
    void noEliminaOtroQueElQueSeVeia() {
        persona.ubicaJuarez();
        persona.componentes(COMPONENTES);
        persona.aceptar();
        String pregunta = persona.pedir(RUTA + "/eliminar").body();
        persona.ubicaJuarez();
        persona.componentes(con(COMPONENTES, "exteriorNumerico", "999"));
        persona.aceptar();

        var respuesta = persona.enviarTal("/eliminar", escondidosEn(pregunta));

        faltas(respuesta, "DOM-017", "Este domicilio cambió en otra pestaña");
        assertThat(respuesta.body()).as("pregunta por el que hay ahora").contains("999");
        assertThat(destino.de(persona.contratista())).isPresent();
        assertThat(destinoDe(persona.enviarTal("/eliminar", escondidosEn(respuesta.body()))))
                .isEqualTo(REGRESO);
        assertThat(destino.de(persona.contratista())).isEmpty();
    }

    @Test
    void aLaPersonaFisicaLeRespondeQueNoExiste() {
        var fisica = new Navegador(puerto).con(SesionDePrueba.de(portal, "GODE561231GR8"));

        for (String paso : List.of("/ubicar", "/componentes", "/revisar", "/ver", "/eliminar")) {
            assertThat(fisica.pedir(RUTA + paso).statusCode()).as(paso).isEqualTo(404);
            assertThat(fisica.pedir("/icsoe/contratista/domicilio" + paso).statusCode())
                    .as(paso)
                    .isEqualTo(404);
        }
        assertThat(persona.pedir("/icsoe/otra/domicilio/ubicar").statusCode()).isEqualTo(404);
    }

    @Test
    void mandaAEntrarAQuienNoTieneSesion() {
        assertThat(new Navegador(puerto).pedir(RUTA + "/ubicar").statusCode()).isEqualTo(303);
        var sinSesion = new Navegador(puerto);
        var pregunta = sinSesion.peticion("/icsoe/domicilio/colonias?cp=06600").setHeader("Accept", "application/json");
        assertThat(sinSesion.enviar(pregunta.GET()).statusCode()).isEqualTo(401);
    }

    private int cuantosDomicilios() {
        return sql.sql("SELECT count(*) FROM domicilio.domicilio WHERE contratista_id = ?")
                .param(persona.contratista().valor())
                .query(Integer.class)
                .single();
    }
}
