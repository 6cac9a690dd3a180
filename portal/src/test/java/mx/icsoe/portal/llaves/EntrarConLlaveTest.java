package mx.icsoe.portal.llaves;

import static mx.icsoe.portal.llaves.CuentaConLlave.codigo;
import static mx.icsoe.portal.llaves.CuentaConLlave.leer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entrar con una llave de acceso, y todo lo que en la llave misma lo impide. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class EntrarConLlaveTest {

    private static final String RFC = Persona.moral().rfc();

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empiezaSinLlaves() {
        reloj.fijar(Laboratorio.HOY);
        jdbc.sql("delete from llaves.llave").update();
        jdbc.sql("delete from plataforma.limite").update();
    }

    @Test
    void entraAConsultarYCapturar() {
        var intento = CuentaConLlave.conLlave(puerto, RFC).intento();

        var respuesta = intento.entrar();

        assertThat(leer(respuesta).path("destino").asString()).isEqualTo("/icsoe/informativas");
        assertThat(intento.navegador().pedir("/icsoe/informativas").body())
                .contains(RFC, "Con llave de acceso: consultas y capturas");
        assertThat(acciones()).containsExactlyInAnyOrder("llaves.agregada", "llaves.entrada");
    }

    @Test
    void explicaLoQuePideEfirmaYVuelveAhi() {
        var intento = CuentaConLlave.conLlave(puerto, RFC).intento();
        intento.entrar();
        var navegador = intento.navegador();

        var negada = navegador.pedir("/icsoe/contratista/datos");

        assertThat(negada.statusCode()).isEqualTo(403);
        assertThat(negada.body()).contains("Esto pide tu e.firma", "Entrar con e.firma");
        assertThat(navegador.galletas()).containsKey("__Host-icsoe-destino");
        assertThat(navegador.pedir("/icsoe/acceso/efirma").statusCode()).isEqualTo(200);
        assertThat(navegador.pedir("/icsoe/llaves").statusCode()).isEqualTo(403);
    }

    @Test
    void conservaLoQueEnviabaAUnaPaginaQuePideEfirma() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var intento = cuenta.intento();
        intento.entrar();
        var navegador = intento.navegador();
        String pagina = navegador.pedir("/icsoe/informativas").body();
        String ficha = pagina.replaceAll("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        var negada = navegador.enviar(
                "/icsoe/contratista/datos",
                Map.of("_csrf", ficha, "correo", "nombre@empresa.mx", "celular", "5512345678"));

        assertThat(negada.statusCode()).isEqualTo(403);
        assertThat(negada.body()).contains("Conservamos lo que escribías");
        assertThat(cuenta.navegador().pedir("/icsoe/contratista/datos").body()).contains("nombre@empresa.mx");
    }

    @Test
    void noAdmiteDosVecesLaMismaRespuesta() {
        var intento = CuentaConLlave.conLlave(puerto, RFC).intento();
        var circunstancia = intento.circunstancia();

        assertThat(codigo(intento.presentar(circunstancia.conOrigen("https://malo.example"))))
                .isEqualTo("LLA-014");
        assertThat(codigo(intento.presentar(circunstancia))).isEqualTo("LLA-011");
    }

    @Test
    void elRetoEsDelNavegadorQueLoPidioYVence() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var uno = cuenta.intento();
        var otro = cuenta.intento();
        var circunstancia = uno.circunstancia();
        otro.circunstancia();

        assertThat(codigo(otro.presentar(circunstancia))).isEqualTo("LLA-013");
        reloj.avanzar(Duration.ofMinutes(5));
        assertThat(codigo(uno.presentar(circunstancia))).isEqualTo("LLA-012");
    }

    @Test
    void noEntraConLaManijaDeOtro() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var intento = cuenta.intento();
        var circunstancia = intento.circunstancia();
        cuenta.dispositivo().conManija(new byte[32]);

        assertThat(codigo(intento.presentar(circunstancia))).isEqualTo("LLA-020");
    }

    @Test
    void laQuitadaYaNoEntraYCierraSusSesiones() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var adentro = cuenta.intento();
        adentro.entrar();
        String ruta = "/icsoe/llaves/" + cuenta.llave() + "/quitar";

        assertThat(cuenta.formulario(ruta, ruta, Map.of()).statusCode()).isEqualTo(303);

        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-020");
        assertThat(adentro.navegador().pedir("/icsoe/informativas").statusCode())
                .isEqualTo(303);
        assertThat(cuenta.navegador().pedir("/icsoe/llaves").body()).contains("Aún no tienes ninguna");
    }

    @Test
    void bloqueaLaQueTieneUnaCopia() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var adentro = cuenta.intento();
        adentro.presentar(adentro.circunstancia().conContador(5));
        var copia = cuenta.intento();

        assertThat(codigo(copia.presentar(copia.circunstancia().conContador(4))))
                .isEqualTo("LLA-019");

        var legitima = cuenta.intento();
        assertThat(codigo(legitima.presentar(legitima.circunstancia().conContador(6))))
                .isEqualTo("LLA-021");
        assertThat(adentro.navegador().pedir("/icsoe/informativas").statusCode())
                .isEqualTo(303);
        assertThat(cuenta.navegador().pedir("/icsoe/llaves").body()).contains("Bloqueada", "Puede haber una copia");
        assertThat(acciones()).contains("llaves.bloqueada");
    }

    @Test
    void dosUsosALaVezConElMismoContadorNoEntranLosDos() throws Exception {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var intentos = Stream.generate(cuenta::intento).limit(4).toList();
        var usos = intentos.stream()
                .<Callable<String>>map(intento -> {
                    var uso = cuenta.dispositivo().usar(intento.circunstancia().conContador(3));
                    return () -> intento.presentar(uso).body();
                })
                .toList();
        List<String> respuestas;
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            respuestas = hilos.invokeAll(usos).stream().map(Future::resultNow).toList();
        }

        assertThat(respuestas)
                .filteredOn(respuesta -> respuesta.contains("\"exito\":true"))
                .hasSize(1);
    }

    @Test
    void frenaLosIntentosDeUnaLlaveSinFrenarALasDemas() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        for (int una = 0; una < 20; una++) {
            var intento = cuenta.intento();
            assertThat(codigo(intento.presentar(intento.circunstancia().sin(Circunstancia.VERIFICADA))))
                    .isEqualTo("LLA-016");
        }

        var frenada = cuenta.intento().entrar();

        assertThat(frenada.statusCode()).isEqualTo(429);
        assertThat(frenada.headers().firstValue("Retry-After")).isPresent();
        assertThat(codigo(frenada)).isEqualTo("LLA-009");
    }

    /** Lo que la bitácora dice de la única llave. */
    private List<String> acciones() {
        return jdbc.sql("""
                        select accion from bitacora.asiento
                        where detalle ->> 'llave' = (select llave_id::text from llaves.llave)
                        """).query(String.class).list().stream()
                .map(String::valueOf)
                .toList();
    }
}
