package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class IngresoTest {

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
    void poneElReloj() {
        reloj.fijar(Laboratorio.HOY);
    }

    @Test
    void abreUnaSesionNuevaYGuardaLasPruebas() throws Exception {
        var entrada = EntradaPorHttp.abrir(puerto);
        entrada.validar(Laboratorio.MORAL, RFC);
        String antes = entrada.navegador().galletas().get(SesionDePrueba.GALLETA);

        var respuesta = entrada.ingresar();

        assertThat(respuesta.statusCode()).isEqualTo(303);
        assertThat(entrada.navegador().galletas().get(SesionDePrueba.GALLETA)).isNotEqualTo(antes);
        var asentada = jdbc.sql("select * from acceso.entrada order by entrada_id desc limit 1");
        assertThat(asentada.query((fila, numero) -> fila.getString("serie")).single())
                .isEqualTo(Laboratorio.MORAL.certificado().serie());
        assertThat(asentada.query((fila, numero) -> fila.getBytes("certificado"))
                        .single())
                .isEqualTo(Laboratorio.MORAL.cer());
        assertThat(asentada.query((fila, numero) -> fila.getString("texto")).single())
                .startsWith("||efirma-acceso:1.0|http://localhost:" + puerto + "|" + RFC + "|");
        byte[] ocsp = asentada.query((fila, numero) -> fila.getBytes("ocsp")).single();
        assertThat(new OCSPResp(ocsp).getStatus()).isZero();
    }

    @Test
    void laValidacionSirveUnaVez() {
        var entrada = EntradaPorHttp.abrir(puerto);
        entrada.validar(Laboratorio.MORAL, RFC);
        var copia = Map.copyOf(entrada.navegador().galletas());
        entrada.ingresar();
        entrada.navegador().galletas().putAll(copia);

        assertThat(destino(entrada.ingresar())).isEqualTo("/icsoe/acceso/efirma?caduca");
    }

    @Test
    void noEntraSinValidar() {
        var entrada = EntradaPorHttp.abrir(puerto);

        assertThat(destino(entrada.ingresar())).isEqualTo("/icsoe/acceso/efirma?caduca");
        assertThat(entrada.navegador().pedir("/icsoe/acceso/efirma?caduca").body())
                .contains(MotivoDeAcceso.SIN_VALIDACION.mensaje());
    }

    @Test
    void noEntraConLaValidacionDeOtroNavegador() {
        EntradaPorHttp.abrir(puerto).validar(Laboratorio.MORAL, RFC);

        assertThat(destino(EntradaPorHttp.abrir(puerto).ingresar())).isEqualTo("/icsoe/acceso/efirma?caduca");
    }

    @Test
    void laValidacionVenceALosCincoMinutos() {
        var entrada = EntradaPorHttp.abrir(puerto);
        entrada.validar(Laboratorio.MORAL, RFC);
        reloj.avanzar(Duration.ofMinutes(5));

        assertThat(destino(entrada.ingresar())).isEqualTo("/icsoe/acceso/efirma?caduca");
    }

    @Test
    void llevaALosTerminosYLuegoADondeIba() {
        var entrada = EntradaPorHttp.abrir(puerto);
        entrada.navegador().pedir("/icsoe/contratista/datos");
        entrada.validar(Laboratorio.FISICA, Persona.fisica().rfc());

        assertThat(destino(entrada.ingresar())).isEqualTo("/icsoe/terminos");
        var aceptados =
                Formularios.enviar(entrada.navegador(), "/icsoe/terminos", Map.of("acepto", "si", "version", "1"));
        assertThat(destino(aceptados)).isEqualTo("/icsoe/contratista/datos");
    }

    /** Quien lleva varias e.firmas no acaba en la página de otra: contestaría que no existe. */
    @Test
    void noLlevaALaPaginaQueVeiaOtroContratista() {
        var navegador = new Navegador(puerto).con(SesionDePrueba.deAlta(portal));
        reloj.avanzar(Duration.ofMinutes(16));
        navegador.pedir("/icsoe/presentadas");
        var entrada = EntradaPorHttp.abrir(navegador);
        entrada.validar(Laboratorio.MORAL, RFC);

        assertThat(destino(entrada.ingresar())).doesNotContain("/icsoe/presentadas");
        assertThat(navegador.galletas()).doesNotContainKey("__Host-icsoe-destino");
    }

    @Test
    void noVuelveAPedirLaEfirmaAQuienYaEntro() {
        var entrada = EntradaPorHttp.abrir(puerto);
        entrada.validar(Laboratorio.MORAL, RFC);
        entrada.ingresar();

        assertThat(destino(entrada.navegador().pedir("/icsoe/acceso/efirma"))).isEqualTo("/icsoe/bienvenida");
    }

    private static String destino(HttpResponse<String> respuesta) {
        assertThat(respuesta.statusCode()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElseThrow();
    }
}
