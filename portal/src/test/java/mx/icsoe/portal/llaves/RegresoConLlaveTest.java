package mx.icsoe.portal.llaves;

import static mx.icsoe.portal.llaves.CuentaConLlave.leer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CambiarUsuario;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import mx.icsoe.portal.usuarios.Usuarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quien perdió la sesión y entra con su llave de acceso vuelve a donde estaba, como si entrara de la otra manera. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class RegresoConLlaveTest {

    private static final Duration MUCHO = Duration.ofMinutes(16);
    private static final String LISTA = "/icsoe/informativas?ejercicio=2025";

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    private SesionDePrueba dueno;
    private CapturistaDePrueba gloria;

    @BeforeEach
    void prepara() {
        reloj.fijar(Laboratorio.HOY);
        jdbc.sql("delete from llaves.llave").update();
        jdbc.sql("delete from plataforma.limite").update();
        dueno = SesionDePrueba.deAlta(portal);
        gloria = CapturistaDePrueba.nuevo(portal)
                .sirveA(contratista(), Facultad.CAPTURAR)
                .sirveA(SesionDePrueba.deAlta(portal).identidad().contratista());
    }

    @Test
    void elContratistaVuelveALaMismaPagina() {
        var cuenta = CuentaConLlave.conLlave(puerto, Persona.moral().rfc());
        var adentro = cuenta.intento();
        adentro.entrar();
        reloj.avanzar(MUCHO);

        assertThat(destino(adentro.navegador().pedir(LISTA)))
                .as("donde está el botón de su llave")
                .isEqualTo("/icsoe/acceso?aviso=sesion-terminada");
        assertThat(alEntrar(cuenta, adentro.navegador())).isEqualTo(LISTA);
    }

    @Test
    void elContratistaNoVaALaPaginaQueVeiaOtro() {
        var cuenta = CuentaConLlave.conLlave(puerto, Persona.moral().rfc());
        var navegador = new Navegador(puerto).con(dueno);
        reloj.avanzar(MUCHO);
        assertThat(destino(navegador.pedir(LISTA))).startsWith("/icsoe/acceso/efirma");

        assertThat(alEntrar(cuenta, navegador)).isEqualTo("/icsoe/informativas");
        assertThat(navegador.galletas()).doesNotContainKey("__Host-icsoe-destino");
    }

    @Test
    void elCapturistaVuelveALaMismaPaginaPorElMismoContratistaYConLoEscrito() {
        var cuenta = conLlave();
        String pagina = "/icsoe/informativas/" + InformativaDePrueba.iniciada(portal, dueno.identidad()) + "/periodo";
        var navegador = pierdeLaSesion(pagina);

        assertThat(alEntrar(cuenta, navegador)).isEqualTo(pagina);

        assertThat(navegador.pedir(pagina).body()).contains("value=\"7\"", "Con llave de acceso");
    }

    @Test
    void alCapturistaSeLeDiceQueElContratistaDetuvoSuAcceso() {
        var cuenta = conLlave();
        var navegador = pierdeLaSesion(periodo());
        var usuario = portal.getBean(Usuarios.class).de(contratista()).getFirst();
        portal.getBean(CambiarUsuario.class)
                .suspender(new CambiarUsuario.Peticion(
                        contratista(),
                        usuario.id(),
                        usuario.version(),
                        dueno.identidad().autor()));

        assertThat(alEntrar(cuenta, navegador)).isEqualTo("/icsoe/mis-contratistas?hecho=ya-no-conservado");
    }

    /** La página donde se escribe cuántos contratos llevará una informativa del dueño. */
    private String periodo() {
        return "/icsoe/informativas/" + InformativaDePrueba.iniciada(portal, dueno.identidad()) + "/periodo";
    }

    private CuentaConLlave conLlave() {
        var cuenta = CuentaConLlave.de(puerto, new Navegador(puerto).con(gloria.sesion()));
        assertThat(leer(cuenta.agregar("Mi laptop")).path("exito").asBoolean()).isTrue();
        return cuenta;
    }

    /** Trabajaba por el contratista, se le fue el tiempo y envió lo que escribía. */
    private Navegador pierdeLaSesion(String pagina) {
        var sesion = gloria.sesionPor(contratista());
        var navegador = new Navegador(puerto).con(sesion);
        reloj.avanzar(MUCHO);
        var perdida = navegador.enviar(pagina, Map.of("contratos", "7", "version", "1", "_csrf", sesion.ficha()));
        assertThat(destino(perdida)).startsWith("/icsoe/acceso/capturista?aviso=");
        return navegador;
    }

    private static String alEntrar(CuentaConLlave cuenta, Navegador navegador) {
        return leer(cuenta.intento(navegador).entrar()).path("destino").asString();
    }

    private static String destino(HttpResponse<String> respuesta) {
        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElseThrow();
    }

    private ContratistaId contratista() {
        return dueno.identidad().contratista();
    }
}
