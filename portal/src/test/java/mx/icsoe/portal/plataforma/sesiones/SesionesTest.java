package mx.icsoe.portal.plataforma.sesiones;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.portal.pruebas.EntradaDePruebaController;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.OtroNodo;
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
class SesionesTest {

    private static final String PROPIA = "/icsoe/prueba/propia";
    private static final String RFC = "EKU9003173C9";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PurgaDeSesiones purga;

    @LocalServerPort
    private int puerto;

    @Test
    void entraConLlaveNuevaYGalletaCerrada() {
        var navegador = new Navegador(puerto);
        navegador.pedir("/icsoe/prueba/formulario");
        String anterior = navegador.galletas().get(SesionDePrueba.GALLETA);

        HttpResponse<String> entrada = entrar(navegador);

        assertThat(entrada.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(galleta -> assertThat(galleta)
                        .startsWith("__Host-icsoe=")
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age", "Expires"));
        assertThat(anterior).isNotNull().isNotEqualTo(navegador.galletas().get(SesionDePrueba.GALLETA));
        assertThat(pedir(navegador)).isEqualTo(200);
    }

    @Test
    void noSirveLaLlaveQueAlguienFijoAntesDeEntrar() {
        var victima = new Navegador(puerto);
        victima.galletas().put(SesionDePrueba.GALLETA, "A".repeat(43));
        victima.pedir("/icsoe/prueba/formulario");

        entrar(victima);

        var atacante = new Navegador(puerto);
        atacante.galletas().put(SesionDePrueba.GALLETA, "A".repeat(43));
        assertThat(pedir(atacante)).isEqualTo(303);
    }

    @Test
    void cierraLaSesionAnteriorAlEntrarDeNuevo() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);

        navegador.enviar("/icsoe/prueba/entrar", Map.of("_csrf", sesion.ficha()));

        assertThat(pedir(new Navegador(puerto).con(sesion))).isEqualTo(303);
    }

    @Test
    void noGuardaLaLlaveSinoSuHuella() {
        var sesion = SesionDePrueba.de(portal, RFC);

        assertThat(jdbc.sql("SELECT string_agg(s::text, '') FROM plataforma.sesion s")
                        .query(String.class)
                        .single())
                .doesNotContain(sesion.llave(), sesion.ficha());
    }

    @Test
    void terminaALosQuinceMinutosSinUso() {
        var navegador = new Navegador(puerto).con(SesionDePrueba.de(portal, RFC));
        reloj.avanzar(Duration.ofMinutes(14));
        assertThat(pedir(navegador)).isEqualTo(200);
        reloj.avanzar(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(pedir(navegador)).isEqualTo(200);

        reloj.avanzar(Duration.ofMinutes(15));

        var respuesta = navegador.pedir(PROPIA);
        assertThat(respuesta.statusCode()).isEqualTo(303);
        assertThat(respuesta.headers().firstValue("Location")).contains("/icsoe/acceso/efirma?aviso=sesion-terminada");
    }

    @Test
    void terminaALasDoceHorasAunqueSeUse() {
        var navegador = new Navegador(puerto).con(SesionDePrueba.de(portal, RFC));
        for (int cuartos = 0; cuartos < 51; cuartos++) {
            reloj.avanzar(Duration.ofMinutes(14));
            assertThat(pedir(navegador)).isEqualTo(200);
        }

        reloj.avanzar(Duration.ofMinutes(6));

        assertThat(pedir(navegador)).isEqualTo(303);
    }

    @Test
    void anotaElUsoALoMasUnaVezPorMinuto() {
        var navegador = new Navegador(puerto).con(SesionDePrueba.de(portal, RFC));
        String alAbrir = version();
        reloj.avanzar(Duration.ofSeconds(59));
        pedir(navegador);
        assertThat(version()).isEqualTo(alAbrir);

        reloj.avanzar(Duration.ofSeconds(1));
        pedir(navegador);

        assertThat(version()).isNotEqualTo(alAbrir);
    }

    @Test
    void salirLaTerminaEnElServidor() {
        var sesion = SesionDePrueba.de(portal, RFC);
        var navegador = new Navegador(puerto).con(sesion);

        var salida = navegador.enviar("/icsoe/salir", Map.of("_csrf", sesion.ficha()));

        assertThat(salida.statusCode()).isEqualTo(303);
        assertThat(navegador.galletas()).doesNotContainKey(SesionDePrueba.GALLETA);
        assertThat(pedir(new Navegador(puerto).con(sesion))).isEqualTo(303);
        assertThat(navegador.pedir("/icsoe/salida").body()).contains("Saliste de ICSOE");
    }

    @Test
    void laReconoceOtroNodoSobreLaMismaBase() {
        var sesion = SesionDePrueba.de(portal, RFC);

        try (var otro = OtroNodo.de(portal, RutasDePruebaController.class)) {
            assertThat(new Navegador(otro.puerto()).con(sesion).pedir(PROPIA).body())
                    .isEqualTo(sesion.identidad().getName());
            new Navegador(otro.puerto()).con(sesion).enviar("/icsoe/salir", Map.of("_csrf", sesion.ficha()));
        }
        assertThat(pedir(new Navegador(puerto).con(sesion))).isEqualTo(303);
    }

    @Test
    void rechazaLlavesMalFormadasYRepetidas() {
        var sesion = SesionDePrueba.de(portal, RFC);
        for (String galletas : new String[] {
            "__Host-icsoe=corta", "__Host-icsoe=" + sesion.llave() + "; __Host-icsoe=" + "B".repeat(43), "__Host-icsoe="
        }) {
            var navegador = new Navegador(puerto);
            var respuesta = navegador.enviar(
                    navegador.peticion(PROPIA).header("Cookie", galletas).GET());
            assertThat(respuesta.statusCode()).as(galletas).isEqualTo(303);
        }
    }

    @Test
    void purgaSoloLoQueYaNadiePuedeUsar() {
        SesionDePrueba.de(portal, RFC);
        reloj.avanzar(Duration.ofHours(36));
        purga.purgar();
        assertThat(cuantas()).isPositive();

        reloj.avanzar(Duration.ofSeconds(1));
        purga.purgar();

        assertThat(cuantas()).isZero();
    }

    private HttpResponse<String> entrar(Navegador navegador) {
        String ficha = navegador.pedir("/icsoe/prueba/formulario").body();
        return navegador.enviar("/icsoe/prueba/entrar", Map.of("_csrf", ficha));
    }

    private static int pedir(Navegador navegador) {
        return navegador.pedir(PROPIA).statusCode();
    }

    private String version() {
        return jdbc.sql("SELECT max(xmin::text::bigint)::text FROM plataforma.sesion")
                .query(String.class)
                .single();
    }

    private int cuantas() {
        return jdbc.sql("SELECT count(*) FROM plataforma.sesion")
                .query(Integer.class)
                .single();
    }
}
