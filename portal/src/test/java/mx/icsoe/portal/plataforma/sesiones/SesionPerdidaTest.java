package mx.icsoe.portal.plataforma.sesiones;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.portal.pruebas.EntradaDePruebaController;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.RutasDePruebaController;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PruebaDePortal
@Import({RutasDePruebaController.class, EntradaDePruebaController.class})
class SesionPerdidaTest {

    private static final String PAGINA = "/icsoe/prueba/captura";
    private static final String RFC = "EKU9003173C9";
    private static final String ESCRITO = "calle Ñandú 5 <b> '; DROP";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int puerto;

    @Test
    void conservaLoEscritoYLoDevuelveAlEntrar() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        reloj.avanzar(Duration.ofMinutes(20));

        var respuesta = navegador.enviar(PAGINA, Map.of("calle", ESCRITO, "contrasena", "x1", "_csrf", sesion.ficha()));

        assertThat(respuesta.statusCode()).isEqualTo(303);
        assertThat(respuesta.headers().firstValue("Location"))
                .contains("/icsoe/acceso/efirma?aviso=escrito-conservado");
        assertThat(entrar(navegador, RFC)).isEqualTo(PAGINA);
        assertThat(navegador.pedir(PAGINA).body()).isEqualTo(ESCRITO);
        assertThat(borradores()).doesNotContain("x1", "_csrf");
    }

    @Test
    void noLoMuestraAOtroContratista() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        reloj.avanzar(Duration.ofMinutes(20));
        navegador.enviar(PAGINA, Map.of("calle", ESCRITO, "_csrf", sesion.ficha()));

        entrar(navegador, "XIA190128J61");

        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("nada");
    }

    @Test
    void noConservaNadaSinLaFichaDeEsaSesion() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        reloj.avanzar(Duration.ofMinutes(20));

        var respuesta = navegador.enviar(PAGINA, Map.of("calle", "ajena"));

        assertThat(respuesta.statusCode()).isEqualTo(403);
        assertThat(borradores()).doesNotContain("ajena");
    }

    @Test
    void noConservaNadaDeQuienNuncaEntro() {
        var navegador = new Navegador(puerto);
        String ficha = navegador.pedir("/icsoe/prueba/formulario").body();

        var respuesta = navegador.enviar(PAGINA, Map.of("calle", "anonima", "_csrf", ficha));

        assertThat(respuesta.headers().firstValue("Location")).contains("/icsoe/acceso/efirma");
        assertThat(borradores()).doesNotContain("anonima");
    }

    @Test
    void loOlvidaAlGuardarPorFin() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        autoguardar(navegador, sesion, "calle=a+medias");
        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("a medias");

        navegador.enviar(PAGINA, Map.of("calle", "completa", "_csrf", sesion.ficha()));

        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("nada");
    }

    @Test
    void noTraeDeVueltaLoQueSeGuardabaMientrasSeEnviaba() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        String captura = "0b9f0d0e-5a6f-4c1d-9a4e-0d7c6f0a1b2c";
        autoguardar(navegador, sesion, "calle=a+medias&_captura=" + captura);

        navegador.enviar(PAGINA, Map.of("calle", "completa", "_captura", captura, "_csrf", sesion.ficha()));
        autoguardar(navegador, sesion, "calle=a+medias&_captura=" + captura);

        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("nada");
        autoguardar(navegador, sesion, "calle=otra+vez&_captura=" + captura.replace('0', '1'));
        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("otra vez");
        assertThat(borradores()).doesNotContain("_captura");
    }

    @Test
    void loTiraCuandoLaPersonaLoPide() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        autoguardar(navegador, sesion, "calle=a+medias");

        var respuesta = descartar(navegador, sesion, "");

        assertThat(respuesta.headers().firstValue("Location")).contains(PAGINA);
        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("nada");
    }

    @Test
    void noTraeDeVueltaLoQueSeTiroMientrasSeGuardaba() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        String captura = "1b9f0d0e-5a6f-4c1d-9a4e-0d7c6f0a1b2c";
        autoguardar(navegador, sesion, "calle=a+medias&_captura=" + captura);

        descartar(navegador, sesion, "");
        autoguardar(navegador, sesion, "calle=tardia&_captura=" + captura);
        assertThat(navegador.pedir(PAGINA).body())
                .as("la que se había guardado")
                .isEqualTo("nada");

        String otra = captura.replace('1', '2');
        descartar(navegador, sesion, "&_captura=" + otra);
        autoguardar(navegador, sesion, "calle=tardia&_captura=" + otra);
        assertThat(navegador.pedir(PAGINA).body())
                .as("la de la página que la tira")
                .isEqualTo("nada");

        autoguardar(navegador, sesion, "calle=nueva&_captura=" + captura.replace('1', '3'));
        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("nueva");
    }

    private static HttpResponse<String> descartar(Navegador navegador, SesionDePrueba sesion, String ademas) {
        return navegador.enviar(navegador
                .peticion("/icsoe/borrador/descartar")
                .header("Referer", navegador.sitio() + PAGINA)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + sesion.ficha() + ademas)));
    }

    @Test
    void loOlvidaAlDia() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        autoguardar(navegador, sesion, "calle=vieja");
        reloj.avanzar(Duration.ofHours(24));

        assertThat(new Navegador(puerto)
                        .con(SesionDePrueba.de(portal, RFC))
                        .pedir(PAGINA)
                        .body())
                .isEqualTo("nada");
    }

    @Test
    void noPierdeLoEscritoEnUnaPestanaDeLaSesionAnterior() {
        var anterior = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(SesionDePrueba.de(portal, RFC));

        var respuesta = navegador.enviar(navegador
                .peticion(PAGINA)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("calle=rescatada&_csrf=" + anterior.ficha())));

        assertThat(respuesta.statusCode()).isEqualTo(303);
        assertThat(respuesta.headers().firstValue("Location")).contains(PAGINA + "?aviso=envia-de-nuevo");
        assertThat(navegador.pedir(PAGINA).body()).isEqualTo("rescatada");
    }

    @Test
    void regresaALaPaginaQueSePedia() {
        var navegador = new Navegador(puerto);
        navegador.pedir("/icsoe/prueba/propia?pagina=2");

        assertThat(entrar(navegador, RFC)).isEqualTo("/icsoe/prueba/propia?pagina=2");
        assertThat(entrar(navegador, RFC)).isEqualTo("sin destino");
    }

    @Test
    void sigueEnSesionSiLaPersonaLoPide() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);
        reloj.avanzar(Duration.ofMinutes(14));

        var respuesta = navegador.enviar(navegador
                .peticion("/icsoe/sesion/seguir")
                .setHeader("Accept", "application/json")
                .header("X-CSRF-TOKEN", sesion.ficha())
                .POST(BodyPublishers.noBody()));

        assertThat(respuesta.body()).isEqualTo("{\"resta\":900}");
    }

    private static void autoguardar(Navegador navegador, SesionDePrueba sesion, String campos) {
        HttpResponse<String> respuesta = navegador.enviar(navegador
                .peticion("/icsoe/borrador")
                .header("Referer", navegador.sitio() + PAGINA)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", sesion.ficha())
                .POST(BodyPublishers.ofString(campos)));
        assertThat(respuesta.statusCode()).isEqualTo(204);
    }

    private static String entrar(Navegador navegador, String rfc) {
        String ficha = navegador.pedir("/icsoe/prueba/formulario").body();
        return navegador
                .enviar("/icsoe/prueba/entrar", Map.of("_csrf", ficha, "rfc", rfc))
                .body();
    }

    private String borradores() {
        return jdbc.sql("SELECT coalesce(string_agg(b::text, ''), '') FROM plataforma.borrador b")
                .query(String.class)
                .single();
    }
}
