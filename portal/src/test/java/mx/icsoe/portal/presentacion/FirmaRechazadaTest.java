package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.pruebas.Mentira;
import mx.icsoe.portal.contratista.ConsultarDatosGenerales;
import mx.icsoe.portal.documentos.Documentos;
import mx.icsoe.portal.informativas.DevolverInformativa;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Motivo;
import org.junit.jupiter.api.Test;

/** Lo que impide firmar o presentar: nada se asienta y la persona sabe por qué. */
class FirmaRechazadaTest extends PruebaDePresentacion {

    @Test
    void noFirmaAntesDeQueAbraLaVentana() {
        reloj.fijar(Instant.parse("2026-05-01T05:59:59Z"));
        var ficha = prueba.sinInformacion(PERIODO);

        assertThat(motivos(prueba.preparar(ficha.id()))).containsExactly(MotivoDePresentacion.VENTANA_CERRADA);
        assertThat(prueba.informativa(ficha.id())).isInstanceOf(Informativa.EnCaptura.class);

        reloj.fijar(Instant.parse("2026-05-01T06:00:00Z"));
        assertThat(prueba.preparar(ficha.id())).isInstanceOf(PrepararFirma.Resultado.Preparada.class);
    }

    @Test
    void niegaLaEfirmaDeOtroRfc() {
        var ficha = prueba.sinInformacion(PERIODO);
        var preparada = prueba.preparada(ficha.id());

        assertThat(codigo(prueba.presentar(ficha.id(), PresentacionDePrueba.firma(preparada, Laboratorio.FISICA))))
                .isIn("ACC-011", "ACC-012");
        assertThat(cuenta("intencion", ficha)).isZero();
    }

    @Test
    void niegaOtroCertificadoDelMismoRfc() {
        var ficha = prueba.sinInformacion(PERIODO);
        var preparada = prueba.preparada(ficha.id());
        var renovada = efirma(persona);

        assertThat(codigo(prueba.presentar(ficha.id(), PresentacionDePrueba.firma(preparada, renovada))))
                .isEqualTo("PRE-021");
    }

    @Test
    void niegaLaRevocadaEntreLaRevisionYLaFirma() {
        var efirma = efirma(otraPersona());
        var suya = new PresentacionDePrueba(portal, efirma).conDatosGenerales();
        var ficha = suya.sinInformacion(PERIODO);
        var preparada = suya.preparada(ficha.id());

        Laboratorio.AUTORIDAD.revocar(efirma.certificado().x509(), Laboratorio.HOY);

        assertThat(codigo(suya.presentar(ficha.id(), suya.firma(preparada)))).isEqualTo("ACC-009");
        assertThat(cuenta("intencion", ficha)).isZero();
    }

    @Test
    void sinRespuestaDelSatNoSePresentaYDespuesSi() {
        var ficha = prueba.sinInformacion(PERIODO);
        var firma = prueba.firma(prueba.preparada(ficha.id()));

        ocsp.mentir(Mentira.FIRMA_ROTA);
        assertThat(codigo(prueba.presentar(ficha.id(), firma))).isEqualTo("ACC-013");

        ocsp.mentir(Mentira.NINGUNA);
        assertThat(prueba.presentar(ficha.id(), firma)).isInstanceOf(PresentarInformativa.Resultado.Presentada.class);
    }

    @Test
    void laCadenaCaducaYSoloSirveEnSuSesion() {
        var ficha = prueba.sinInformacion(PERIODO);
        var firma = prueba.firma(prueba.preparada(ficha.id()));
        var presentar = portal.getBean(PresentarInformativa.class);

        assertThat(codigo(presentar.presentar(prueba.identidad(), ficha.id(), "otra", firma)))
                .isEqualTo("PRE-020");
        reloj.avanzar(PrepararFirma.VALE);
        assertThat(codigo(prueba.presentar(ficha.id(), firma))).isEqualTo("PRE-020");
    }

    @Test
    void devueltaDejaDeValerLoPreparado() {
        var ficha = prueba.sinInformacion(PERIODO);
        var firma = prueba.firma(prueba.preparada(ficha.id()));
        portal.getBean(DevolverInformativa.class)
                .devolver(
                        ficha.contratista(),
                        ficha.id(),
                        prueba.version(ficha.id()),
                        "revisar",
                        prueba.identidad().autor());

        assertThat(codigo(prueba.presentar(ficha.id(), firma))).isEqualTo("PRE-024");
    }

    @Test
    void sinElAcuseDelRepseNoSePrepara() {
        var ficha = prueba.sinInformacion(PERIODO);
        var acuse = portal.getBean(ConsultarDatosGenerales.class)
                .de(ficha.contratista())
                .acuse()
                .orElseThrow();
        portal.getBean(Documentos.class)
                .eliminar(ficha.contratista(), prueba.identidad().autor(), acuse.id());

        assertThat(motivos(prueba.preparar(ficha.id()))).contains(MotivoDePresentacion.SIN_ACUSE_REPSE);
    }

    private static List<Motivo> motivos(PrepararFirma.Resultado resultado) {
        return ((PrepararFirma.Resultado.Impedida) resultado)
                .revision().hallazgos().stream().map(Hallazgo::motivo).toList();
    }

    private static String codigo(PresentarInformativa.Resultado resultado) {
        return ((PresentarInformativa.Resultado.Rechazada) resultado).falta().codigo();
    }
}
