package mx.icsoe.portal.usuarios.web;

import static mx.icsoe.portal.usuarios.web.PersonaPorHttp.destino;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.AtenderOlvidos;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import mx.icsoe.portal.usuarios.UsuarioDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Entrar, que no se sepa quién existe, el freno, y recuperar o cambiar la contraseña (medidas W3 y W7). */
@PruebaDePortal
@TestPropertySource(
        properties = {
            "icsoe.limites.cupos.curp-seguidas=3/1m",
            "icsoe.limites.cupos.curp-en-un-rato=4/15m",
            "icsoe.limites.cupos.curp-en-un-dia=5/24h"
        })
class EntradaDelCapturistaTest {

    private static final String OLVIDE = "/icsoe/acceso/olvide";
    private static final String PONER_OTRA = "Poner otra contraseña";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AtenderOlvidos atender;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    private CapturistaDePrueba gloria;

    @BeforeEach
    void preparar() {
        var contratista =
                SesionDePrueba.deAlta(portal, "EKU9003173C9").identidad().contratista();
        gloria = CapturistaDePrueba.nuevo(portal).sirveA(contratista, Facultad.CAPTURAR);
    }

    @Test
    void respondeIgualExistaONoLaCurp() {
        var persona = new PersonaPorHttp(puerto);
        String existe = persona.entrar(curp(), "no es la contraseña").body();
        String noExiste =
                persona.entrar(UsuarioDePrueba.curp(), "no es la contraseña").body();

        assertThat(existe).contains("USU-010", "La CURP o la contraseña no son correctas");
        assertThat(sinLoQueCambia(existe)).isEqualTo(sinLoQueCambia(noExiste));
    }

    @Test
    void estrenaLlaveAlEntrar() {
        var persona = new PersonaPorHttp(puerto);
        persona.ver("/icsoe/acceso/capturista");
        String antes = persona.llave();

        assertThat(destino(persona.entrar(curp(), gloria.contrasena()))).endsWith("/icsoe/mis-contratistas");
        assertThat(persona.llave()).isNotEmpty().isNotEqualTo(antes);
        assertThat(destino(persona.ver("/icsoe/acceso/capturista"))).endsWith("/icsoe/mis-contratistas");
    }

    @Test
    void frenaCadaVezMasAQuienInsisteYSoloConEsaCurp() {
        var persona = new PersonaPorHttp(puerto);
        for (int i = 0; i < 3; i++) {
            assertThat(persona.entrar(curp(), "mal").statusCode()).isEqualTo(422);
        }
        var frenada = persona.entrar(curp(), gloria.contrasena());
        assertThat(frenada.statusCode()).isEqualTo(429);
        assertThat(frenada.body()).contains("USU-011", curp());
        long primera = espera(frenada);

        reloj.avanzar(Duration.ofMinutes(1));
        assertThat(persona.entrar(curp(), "mal").statusCode()).isEqualTo(429);
        assertThat(espera(persona.entrar(curp(), "mal"))).isGreaterThan(primera);

        var otra = CapturistaDePrueba.nuevo(portal);
        assertThat(persona.entrar(otra.cuenta().curp().valor(), otra.contrasena())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void recuperaLaContrasenaSinDecirQuienExiste() {
        var persona = new PersonaPorHttp(puerto);
        String correo = gloria.cuenta().correo().valor();
        var sesionAbierta = new PersonaPorHttp(puerto).con(gloria.sesion());

        var pedida = persona.enviar(OLVIDE, Map.of("curp", curp(), "correo", correo));
        var ajena = persona.enviar(OLVIDE, Map.of("curp", UsuarioDePrueba.curp(), "correo", "nadie@ejemplo.mx"));
        assertThat(destino(pedida)).endsWith("/enviado").isEqualTo(destino(ajena));
        atender.atender();
        assertThat(UsuarioDePrueba.enlaces(jdbc, "nadie@ejemplo.mx", PONER_OTRA))
                .isEmpty();

        String enlace = UsuarioDePrueba.enlace(jdbc, correo, PONER_OTRA);
        assertThat(persona.enviar(enlace, Map.of("contrasena", "corta")).body()).contains("USU-013");
        assertThat(destino(persona.enviar(enlace, Map.of("contrasena", "nueve cactus morados"))))
                .endsWith("?hecho=contrasena-puesta");
        assertThat(persona.ver(enlace).body()).contains("USU-020");
        assertThat(sesionAbierta.ver("/icsoe/mis-contratistas").statusCode()).isEqualTo(303);
        assertThat(persona.entrar(curp(), gloria.contrasena()).statusCode()).isEqualTo(422);
        assertThat(persona.entrar(curp(), "nueve cactus morados").statusCode()).isEqualTo(303);
    }

    @Test
    void elEnlaceParaRecuperarVenceEnUnaHora() {
        String correo = gloria.cuenta().correo().valor();
        var persona = new PersonaPorHttp(puerto);
        persona.enviar(OLVIDE, Map.of("curp", curp(), "correo", correo));
        atender.atender();
        String enlace = UsuarioDePrueba.enlace(jdbc, correo, PONER_OTRA);

        reloj.avanzar(Duration.ofHours(1));

        assertThat(persona.ver(enlace).body()).contains("USU-021");
    }

    @Test
    void cambiaLaContrasenaConLaActualYCierraLasDemas() {
        var aqui = new PersonaPorHttp(puerto).con(gloria.sesion());
        var alla = new PersonaPorHttp(puerto).con(gloria.sesion());
        String cambiar = "/icsoe/mi-cuenta/contrasena";

        assertThat(aqui.enviar(
                                "/icsoe/mi-cuenta",
                                cambiar,
                                Map.of("contrasenaActual", "no es", "contrasena", "nueve cactus morados"))
                        .body())
                .contains("USU-017");
        assertThat(destino(aqui.enviar(
                        "/icsoe/mi-cuenta",
                        cambiar,
                        Map.of("contrasenaActual", gloria.contrasena(), "contrasena", "nueve cactus morados"))))
                .endsWith("?hecho=contrasena");
        assertThat(aqui.ver("/icsoe/mi-cuenta").statusCode()).isEqualTo(200);
        assertThat(alla.ver("/icsoe/mi-cuenta").statusCode()).isEqualTo(303);
    }

    @Test
    void cambiaElCorreoSoloDespuesDeConfirmarlo() {
        var persona = new PersonaPorHttp(puerto).con(gloria.sesion());
        String nuevo = "nuevo." + gloria.cuenta().correo().valor();
        persona.enviar("/icsoe/mi-cuenta", "/icsoe/mi-cuenta/correo", Map.of("correo", nuevo));
        assertThat(correo()).isNotEqualTo(nuevo);

        String enlace = UsuarioDePrueba.enlace(jdbc, nuevo, "Confirmar mi correo");
        assertThat(persona.ver(enlace).body()).contains("Confirma tu correo");
        assertThat(correo()).as("abrirlo no lo gasta").isNotEqualTo(nuevo);
        assertThat(destino(persona.enviar(enlace, Map.of()))).endsWith("?hecho=correo-confirmado");
        assertThat(correo()).isEqualTo(nuevo);
        assertThat(persona.ver(enlace).body()).contains("USU-020");
    }

    @Test
    void quienNoSirveANadieEntraYLoVe() {
        jdbc.sql("update usuarios.usuario set estado = 'SUSPENDIDO' where capturista_id = :id")
                .param("id", gloria.id().valor())
                .update();
        var persona = new PersonaPorHttp(puerto);
        persona.entrar(curp(), gloria.contrasena());

        assertThat(persona.ver("/icsoe/mis-contratistas").body()).contains("Ahora no trabajas por ningún contratista");
    }

    private String curp() {
        return gloria.cuenta().curp().valor();
    }

    private String correo() {
        return jdbc.sql("select correo from usuarios.cuenta where capturista_id = :id")
                .param("id", gloria.id().valor())
                .query(String.class)
                .single();
    }

    private static long espera(HttpResponse<String> respuesta) {
        return Long.parseLong(respuesta.headers().firstValue("Retry-After").orElseThrow());
    }

    /** La página sin su ficha contra CSRF ni la CURP que se escribió. */
    private static String sinLoQueCambia(String pagina) {
        return pagina.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("[A-Z]{4}[0-9]{6}[A-Z]{6}[0-9A-Z]{2}", "");
    }
}
