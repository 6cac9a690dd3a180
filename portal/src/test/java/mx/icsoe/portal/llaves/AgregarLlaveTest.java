package mx.icsoe.portal.llaves;

import static mx.icsoe.portal.llaves.CuentaConLlave.codigo;
import static mx.icsoe.portal.llaves.CuentaConLlave.enviar;
import static mx.icsoe.portal.llaves.CuentaConLlave.leer;
import static mx.icsoe.portal.llaves.CuentaConLlave.octetos;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.llaves.DispositivoDePrueba.Clase;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agregar, nombrar y quitar llaves de acceso. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class AgregarLlaveTest {

    private static final String RFC = Persona.moral().rfc();

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empiezaSinLlaves() {
        reloj.fijar(Laboratorio.HOY);
        jdbc.sql("delete from llaves.llave").update();
    }

    @Test
    void pideAlDispositivoLoDebido() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);

        var opciones = leer(enviar(cuenta.navegador(), "/icsoe/llaves", "/icsoe/llaves/reto", "{}"));

        assertThat(octetos(opciones.path("challenge"))).hasSize(32);
        assertThat(opciones.path("rp").path("id").asString()).isEqualTo("localhost");
        assertThat(opciones.path("attestation").asString()).isEqualTo("none");
        assertThat(opciones.path("timeout").asInt()).isEqualTo(300_000);
        assertThat(opciones.path("authenticatorSelection").toString())
                .isEqualTo(
                        "{\"residentKey\":\"required\",\"requireResidentKey\":true,\"userVerification\":\"required\"}");
        assertThat(opciones.path("pubKeyCredParams").findValuesAsString("alg")).containsExactly("-7", "-8", "-257");
        assertThat(octetos(opciones.path("excludeCredentials").get(0).path("id")))
                .isEqualTo(cuenta.dispositivo().credencial());
    }

    /** La manija no dice quién es: ni el identificador del contratista ni nada que salga de su RFC. */
    @Test
    void conoceAlTitularPorUnaManijaAlAzarQueNoCambia() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        byte[] manija = cuenta.dispositivo().manija();

        assertThat(manija).hasSize(32);
        cuenta.agregar("Otra vez");
        assertThat(cuenta.dispositivo().manija()).isEqualTo(manija);
        var otra = CuentaConLlave.leer(enviar(
                new Navegador(puerto).con(SesionDePrueba.deAlta(portal, "XIA190128J61")),
                "/icsoe/llaves",
                "/icsoe/llaves/reto",
                "{}"));
        assertThat(octetos(otra.path("user").path("id"))).hasSize(32).isNotEqualTo(manija);
    }

    @Test
    void laMuestraConSuNombreYSinSecretos() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);

        assertThat(cuenta.navegador().pedir("/icsoe/llaves").body())
                .contains("Laptop de la oficina", "Aún no se usa", "hace menos de 4 meses");
        assertThat(jdbc.sql("select accion from bitacora.asiento where detalle ->> 'llave' = :llave")
                        .param("llave", cuenta.llave())
                        .query(String.class)
                        .list())
                .containsExactly("llaves.agregada");
    }

    @Test
    void noAgregaDosVecesLaMismaCredencial() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);

        assertThat(codigo(cuenta.agregar("Otra vez"))).isEqualTo("LLA-004");
    }

    @Test
    void elRetoSirveUnaVezYCincoMinutos() {
        var cuenta = CuentaConLlave.conEfirma(puerto, Laboratorio.MORAL, RFC);
        var opciones = leer(enviar(cuenta.navegador(), "/icsoe/llaves", "/icsoe/llaves/reto", "{}"));
        byte[] reto = octetos(opciones.path("challenge"));
        var circunstancia = Circunstancia.alAgregar(cuenta.navegador().sitio(), "localhost", reto);

        assertThat(codigo(cuenta.entregar(
                        cuenta.dispositivo().agregar("Una", circunstancia.conOrigen("https://malo.example")))))
                .isEqualTo("LLA-014");
        assertThat(codigo(cuenta.entregar(cuenta.dispositivo().agregar("Una", circunstancia))))
                .isEqualTo("LLA-011");

        enviar(cuenta.navegador(), "/icsoe/llaves", "/icsoe/llaves/reto", "{}");
        reloj.avanzar(Duration.ofMinutes(5));
        assertThat(codigo(cuenta.entregar(cuenta.dispositivo().agregar("Una", circunstancia))))
                .isEqualTo("LLA-012");
    }

    @Test
    void elRetoDeEntrarNoSirveParaAgregar() {
        var cuenta = CuentaConLlave.conEfirma(puerto, Laboratorio.MORAL, RFC);
        var opciones = leer(enviar(cuenta.navegador(), "/icsoe/llaves", "/icsoe/acceso/llave/reto", "{}"));
        var circunstancia =
                Circunstancia.alAgregar(cuenta.navegador().sitio(), "localhost", octetos(opciones.path("challenge")));

        assertThat(codigo(cuenta.entregar(cuenta.dispositivo().agregar("Una", circunstancia))))
                .isEqualTo("LLA-011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\n"})
    void pideUnNombreQueSeVea(String nombre) {
        assertThat(codigo(
                        CuentaConLlave.conEfirma(puerto, Laboratorio.MORAL, RFC).agregar(nombre)))
                .isEqualTo("LLA-040");
    }

    @Test
    void admiteHastaDiez() {
        var sesion = SesionDePrueba.deAlta(portal, "IIA040805DZ4");
        var navegador = new Navegador(puerto).con(sesion);
        for (int una = 0; una < 10; una++) {
            assertThat(leer(agregarOtra(navegador)).path("exito").asBoolean()).isTrue();
        }

        assertThat(codigo(agregarOtra(navegador))).isEqualTo("LLA-042");
    }

    @Test
    void cambiaElNombreYExigeUno() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        String ruta = "/icsoe/llaves/" + cuenta.llave() + "/nombre";

        var vacio = cuenta.formulario(ruta, ruta, Map.of("nombre", " "));
        var largo = cuenta.formulario(ruta, ruta, Map.of("nombre", "x".repeat(61)));
        var bueno = cuenta.formulario(ruta, ruta, Map.of("nombre", "Teléfono <b>nuevo</b>"));

        assertThat(vacio.statusCode()).isEqualTo(422);
        assertThat(vacio.body()).contains("Escribe un nombre para reconocer la llave");
        assertThat(largo.body()).contains("a lo más 60 caracteres", "x".repeat(61));
        assertThat(bueno.statusCode()).isEqualTo(303);
        assertThat(cuenta.navegador().pedir("/icsoe/llaves").body()).contains("Teléfono &lt;b&gt;nuevo&lt;/b&gt;");
    }

    @Test
    void laDeOtroNoExiste() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var ajeno = new Navegador(puerto).con(SesionDePrueba.deAlta(portal, "XIA190128J61"));

        for (String pagina : new String[] {"/nombre", "/quitar"}) {
            assertThat(ajeno.pedir("/icsoe/llaves/" + cuenta.llave() + pagina).statusCode())
                    .isEqualTo(404);
        }
        assertThat(ajeno.pedir("/icsoe/llaves/no-es-un-uuid/quitar").statusCode())
                .isEqualTo(404);
        assertThat(ajeno.pedir("/icsoe/llaves").body()).contains("Aún no tienes ninguna");
    }

    private HttpResponse<String> agregarOtra(Navegador navegador) {
        var opciones = leer(enviar(navegador, "/icsoe/llaves", "/icsoe/llaves/reto", "{}"));
        var nueva = DispositivoDePrueba.nuevo(Clase.ES256)
                .agregar(
                        "Una más",
                        Circunstancia.alAgregar(navegador.sitio(), "localhost", octetos(opciones.path("challenge"))));
        return enviar(navegador, "/icsoe/llaves", "/icsoe/llaves", DispositivoDePrueba.json(nueva));
    }
}
