package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.efirma.pruebas.OcspMentiroso;
import mx.icsoe.efirma.pruebas.RelojDeMano;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Revocado;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion.Vigente;
import mx.icsoe.efirma.revocacion.Evidencia;
import mx.icsoe.efirma.revocacion.Revocacion;
import mx.icsoe.efirma.revocacion.RevocacionesConocidas;
import mx.icsoe.portal.pruebas.OtroNodo;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Lo revocado no revive: ni tras un reinicio, ni en otro nodo, ni porque el servicio se desdiga. */
@PruebaDePortal
class RevocacionesConocidasTest {

    private static final OcspMentiroso OCSP =
            new OcspMentiroso(Laboratorio.AUTORIDAD, new RelojDeMano(Laboratorio.HOY));
    private static final Autoridad EMISORA = new Autoridad(
            "AC de prueba", false, Laboratorio.AUTORIDAD.intermedia().certificado());

    @Autowired
    private Revocacion revocacion;

    @Autowired
    private RevocacionesConocidas conocidas;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient base;

    @Autowired
    private ApplicationContext portal;

    @DynamicPropertySource
    static void preguntaAlMentiroso(DynamicPropertyRegistry propiedades) {
        propiedades.add("icsoe.efirma.ocsp", OCSP::direccion);
        propiedades.add("icsoe.efirma.ocsp-espera", () -> "20s");
    }

    @BeforeEach
    void poneElReloj() {
        reloj.fijar(Laboratorio.HOY);
        OCSP.mentir(Mentira.NINGUNA);
    }

    @AfterAll
    static void cierraElServicio() {
        OCSP.close();
    }

    @Test
    void sigueRevocadaEnOtroNodoAunqueElServicioSeDesdiga() {
        var certificado = revocada();
        var dicho = (Revocado) revocacion.consultar(certificado, EMISORA);
        int preguntas = OCSP.preguntas();
        OCSP.mentir(Mentira.RESUCITA);

        try (var otro =
                OtroNodo.con(Map.of("icsoe.efirma.ocsp", OCSP.direccion().toString()), portal)) {
            for (var nodo : List.of(revocacion, otro.portal().getBean(Revocacion.class))) {
                assertThat(nodo.consultar(certificado, EMISORA)).isInstanceOfSatisfying(Revocado.class, ahora -> {
                    assertThat(ahora.desde()).isEqualTo(dicho.desde());
                    assertThat(ahora.evidencia().producida())
                            .isEqualTo(dicho.evidencia().producida());
                    assertThat(ahora.evidencia().respuesta())
                            .isEqualTo(dicho.evidencia().respuesta());
                });
            }
        }
        assertThat(OCSP.preguntas()).isEqualTo(preguntas);
    }

    @Test
    void valeMasLoQueSupoOtroNodoQueUnVigenteRecordado() {
        var certificado = expedida();
        assertThat(revocacion.consultar(certificado, EMISORA)).isInstanceOf(Vigente.class);

        var evidencia = new Evidencia(Laboratorio.HOY, new byte[] {1});
        conocidas.anotar(certificado, new Revocado(Laboratorio.HOY, evidencia));

        assertThat(revocacion.consultar(certificado, EMISORA)).isInstanceOf(Revocado.class);
    }

    @Test
    void conservaLaEvidenciaDeLoPrimeroQueSeSupo() {
        var certificado = expedida();
        conocidas.anotar(certificado, new Revocado(Laboratorio.HOY, new Evidencia(Laboratorio.HOY, new byte[] {1})));
        var despues = Laboratorio.HOY.plus(Duration.ofDays(1));
        conocidas.anotar(certificado, new Revocado(despues, new Evidencia(despues, new byte[] {2})));

        assertThat(conocidas.de(certificado)).hasValueSatisfying(revocado -> {
            assertThat(revocado.desde()).isEqualTo(Laboratorio.HOY);
            assertThat(revocado.evidencia().respuesta()).containsExactly(1);
        });
        assertThat(base.sql("select certificado from acceso.revocacion where huella = ?")
                        .param(certificado.huella())
                        .query(byte[].class)
                        .single())
                .isEqualTo(certificado.entero().completo());
    }

    @Test
    void niElPortalPuedeOlvidarla() {
        for (var intento : List.of("delete from acceso.revocacion", "update acceso.revocacion set desde = now()")) {
            assertThatThrownBy(() -> base.sql(intento).update())
                    .as(intento)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private static CertificadoX509 expedida() {
        return Laboratorio.AUTORIDAD
                .expedirFiel(Persona.moral(), Laboratorio.HOY.minus(Duration.ofDays(30)))
                .pareja()
                .certificado();
    }

    private static CertificadoX509 revocada() {
        var certificado = expedida();
        Laboratorio.AUTORIDAD.revocar(certificado, Laboratorio.HOY.minus(Duration.ofDays(2)));
        return certificado;
    }
}
