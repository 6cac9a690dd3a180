package mx.icsoe.portal.llaves;

import static mx.icsoe.portal.llaves.CuentaConLlave.codigo;
import static mx.icsoe.portal.llaves.CuentaConLlave.leer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
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

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private OcspMentiroso ocsp;

    @Autowired
    private JdbcClient jdbc;

    /** Otra en cada prueba: lo que se mira es su última e.firma, que puede ser de un día adelantado. */
    private Persona persona;

    @BeforeEach
    void empiezaSinLlaves() {
        persona = new Persona(
                SesionDePrueba.otroRfc(), "EMPRESA DE PRUEBA SA DE CV", "", Optional.of(Persona.representanteLegal()));
        reloj.fijar(Laboratorio.HOY);
        ocsp.mentir(Mentira.NINGUNA);
        jdbc.sql("delete from llaves.llave").update();
    }

    @Test
    void pideEfirmaSiHaceMuchoQueNoEntraConElla() {
        var cuenta = conLlave(expedida(Duration.ofDays(1)));
        reloj.avanzar(Duration.ofDays(121));
        assertThat(leer(cuenta.intento().entrar()).path("exito").asBoolean()).isTrue();

        reloj.avanzar(Duration.ofDays(2));
        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-030");
    }

    @Test
    void noEntraSiSuEfirmaSeRevocoONoSePuedePreguntar() {
        var efirma = expedida(Duration.ofDays(1));
        var cuenta = conLlave(efirma);

        ocsp.mentir(Mentira.INTENTA_LUEGO);
        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-033");
        ocsp.mentir(Mentira.NINGUNA);
        Laboratorio.AUTORIDAD.revocar(efirma.certificado().x509(), Laboratorio.HOY);
        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-032");
    }

    @Test
    void noEntraSiSuEfirmaVencio() {
        var cuenta = conLlave(expedida(Duration.ofDays(4 * 365 - 30)));
        reloj.avanzar(Duration.ofDays(60));

        assertThat(codigo(cuenta.intento().entrar())).isEqualTo("LLA-031");
    }

    @Test
    void noEntraSiHayTerminosPorAceptar() {
        var cuenta = conLlave(expedida(Duration.ofDays(1)));
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

    private EfirmaDeDemostracion expedida(Duration hace) {
        return Laboratorio.AUTORIDAD.expedirFiel(persona, Laboratorio.HOY.minus(hace));
    }

    private CuentaConLlave conLlave(EfirmaDeDemostracion efirma) {
        return CuentaConLlave.conLlave(puerto, efirma, persona.rfc());
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
