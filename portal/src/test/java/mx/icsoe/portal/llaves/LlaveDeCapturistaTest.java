package mx.icsoe.portal.llaves;

import static mx.icsoe.portal.llaves.CuentaConLlave.codigo;
import static mx.icsoe.portal.llaves.CuentaConLlave.leer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import mx.icsoe.portal.usuarios.CapturistaDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Las llaves de acceso de un capturista: suyas, y no de ninguno de los contratistas por quienes trabaja. */
@PruebaDePortal
class LlaveDeCapturistaTest {

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void entraSinSuCurpYElige() {
        var dueno = SesionDePrueba.deAlta(portal, "EKU9003173C9");
        var capturista =
                CapturistaDePrueba.nuevo(portal).sirveA(dueno.identidad().contratista(), Facultad.CAPTURAR);
        var cuenta = conLlave(capturista.sesion());
        var intento = cuenta.intento();

        var respuesta = intento.entrar();

        assertThat(leer(respuesta).path("destino").asString()).isEqualTo("/icsoe/mis-contratistas");
        var lista = intento.navegador().pedir("/icsoe/llaves");
        assertThat(lista.statusCode()).isEqualTo(200);
        assertThat(lista.body()).contains("Gloria Hernández García", "Con llave de acceso", "sin escribir tu CURP");
    }

    @Test
    void laQueAgregaMientrasTrabajaPorAlguienEsSuya() {
        var dueno = SesionDePrueba.deAlta(portal, "IIA040805DZ4");
        var capturista =
                CapturistaDePrueba.nuevo(portal).sirveA(dueno.identidad().contratista(), Facultad.CAPTURAR);
        conLlave(capturista.sesionPor(dueno.identidad().contratista()));

        assertThat(jdbc.sql("select papel from llaves.titular where sujeto = :sujeto")
                        .param("sujeto", capturista.id().valor())
                        .query(String.class)
                        .single())
                .isEqualTo("capturista");
        assertThat(new Navegador(puerto).con(dueno).pedir("/icsoe/llaves").body())
                .contains("Aún no tienes ninguna");
    }

    @Test
    void noEntraSiNadieLoTieneActivo() {
        var cuenta = conLlave(CapturistaDePrueba.nuevo(portal).sesion());

        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-035");
    }

    @Test
    void quitarlaCierraSoloLaSesionQueAbrio() {
        var dueno = SesionDePrueba.deAlta(portal, "CACX7605101P8");
        var capturista =
                CapturistaDePrueba.nuevo(portal).sirveA(dueno.identidad().contratista(), Facultad.CAPTURAR);
        var cuenta = conLlave(capturista.sesion());
        var adentro = cuenta.intento();
        adentro.entrar();
        String ruta = "/icsoe/llaves/" + cuenta.llave() + "/quitar";

        cuenta.formulario(ruta, ruta, Map.of());

        assertThat(adentro.navegador().pedir("/icsoe/llaves").statusCode()).isEqualTo(303);
        assertThat(cuenta.navegador().pedir("/icsoe/llaves").statusCode()).isEqualTo(200);
    }

    private CuentaConLlave conLlave(SesionDePrueba sesion) {
        var cuenta = CuentaConLlave.de(puerto, new Navegador(puerto).con(sesion));
        assertThat(leer(cuenta.agregar("Mi laptop")).path("exito").asBoolean()).isTrue();
        return cuenta;
    }
}
