package mx.icsoe.portal.llaves;

import static mx.icsoe.portal.llaves.CuentaConLlave.codigo;
import static mx.icsoe.portal.llaves.CuentaConLlave.leer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** La llave del contratista es buena, pero su e.firma o sus términos ya no responden por él. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class DuenoDeLlaveTest {

    private static final String RFC = Persona.moral().rfc();

    /** Cada prueba entra después que la anterior: cuenta la última e.firma. */
    private static final AtomicInteger MINUTOS = new AtomicInteger();

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private OcspMentiroso ocsp;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empiezaSinLlaves() {
        reloj.fijar(Laboratorio.HOY.plus(Duration.ofMinutes(MINUTOS.incrementAndGet())));
        ocsp.mentir(Mentira.NINGUNA);
        jdbc.sql("delete from llaves.llave").update();
    }

    @AfterEach
    void reiniciaElReloj() {
        reloj.reiniciar();
    }

    @Test
    void pideEfirmaSiHaceMuchoQueNoEntraConElla() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        reloj.avanzar(Duration.ofDays(121));
        assertThat(leer(cuenta.intento().entrar()).path("exito").asBoolean()).isTrue();

        reloj.avanzar(Duration.ofDays(2));
        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-030");
    }

    @Test
    void noEntraSiSuEfirmaSeRevocoONoSePuedePreguntar() {
        var efirma = Laboratorio.AUTORIDAD.expedirFiel(Persona.moral(), Laboratorio.HOY.minus(Duration.ofDays(1)));
        var cuenta = CuentaConLlave.conLlave(puerto, efirma, RFC);

        ocsp.mentir(Mentira.INTENTA_LUEGO);
        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-033");
        ocsp.mentir(Mentira.NINGUNA);
        Laboratorio.AUTORIDAD.revocar(efirma.certificado().x509(), Laboratorio.HOY);
        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-032");
    }

    @Test
    void noEntraSiSuEfirmaVencio() {
        var efirma = Laboratorio.AUTORIDAD.expedirFiel(
                Persona.moral(), Laboratorio.HOY.minus(Duration.ofDays(4 * 365 - 30)));
        var cuenta = CuentaConLlave.conLlave(puerto, efirma, RFC);
        reloj.avanzar(Duration.ofDays(60));

        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-031");
    }

    @Test
    void noEntraSiHayTerminosPorAceptar() {
        var cuenta = CuentaConLlave.conLlave(puerto, RFC);
        var contratista =
                jdbc.sql("select sujeto from llaves.llave").query(UUID.class).single();
        var sinAceptar = UUID.randomUUID();
        moverA(contratista, sinAceptar);
        try {
            assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-034");
        } finally {
            moverA(sinAceptar, contratista);
        }
    }

    private void moverA(UUID de, UUID a) {
        jdbc.sql("insert into llaves.titular select :a, papel, manija, creado from llaves.titular where sujeto = :de")
                .param("a", a)
                .param("de", de)
                .update();
        jdbc.sql("update llaves.llave set sujeto = :a where sujeto = :de")
                .param("a", a)
                .param("de", de)
                .update();
        jdbc.sql("delete from llaves.titular where sujeto = :de")
                .param("de", de)
                .update();
    }
}
