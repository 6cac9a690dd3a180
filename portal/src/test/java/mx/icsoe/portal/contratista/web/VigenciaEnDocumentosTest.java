package mx.icsoe.portal.contratista.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.contratista.VigenciaDelRepse;
import mx.icsoe.portal.contratista.Vigencias;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hasta cuándo vale el registro del REPSE: se dice si se quiere, junto al acuse. */
@PruebaDePortal
class VigenciaEnDocumentosTest {

    private static final String DOCUMENTOS = "/icsoe/contratista/documentos";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Vigencias vigencias;

    @Autowired
    private JdbcClient base;

    @LocalServerPort
    private int puerto;

    @Test
    void guardaCadaVersionYConstaSinLaFecha() {
        var contratista = entra("VDR010101AB1");

        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "24/08/2027"));
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "24 de agosto de 2027"));
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "2028-01-15"));
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", " "));

        assertThat(vigencias.historia(contratista.identidad().contratista()))
                .extracting(Version::numero, Version::valor)
                .containsExactly(
                        tuple(3, Optional.empty()), tuple(2, hasta(2028, 1, 15)), tuple(1, hasta(2027, 8, 24)));
        assertThat(base.sql("select detalle::text from bitacora.asiento where contratista = ? and accion = ?")
                        .param(contratista.identidad().contratista().valor())
                        .param("contratista.vigencia-repse-guardada")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .noneMatch(detalle -> detalle.contains("2027") || detalle.contains("2028"));
    }

    @Test
    void conservaLaQueHabiaSiLaPaginaNoLaManda() {
        var contratista = entra("VDR010102AB1");
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "24/08/2027"));

        contratista.enviar(DOCUMENTOS, Map.of());
        contratista.subir(DOCUMENTOS + "/acuse", "acuse.pdf", PdfDePrueba.bytes());

        assertThat(vigencias.vigente(contratista.identidad().contratista())).isEqualTo(hasta(2027, 8, 24));
        assertThat(contratista.ver(DOCUMENTOS).body()).contains("value=\"24/08/2027\"");
    }

    @Test
    void dejaGuardarSinDecirla() {
        var contratista = entra("VDR010103AB1");
        contratista.guardarContacto("nombre@empresa.mx", "55 1234 5678", "");
        contratista.responderDomicilio("si");
        contratista.subir(DOCUMENTOS + "/acuse", "acuse.pdf", PdfDePrueba.bytes());

        var respuesta = contratista.enviar(DOCUMENTOS, Map.of("vigencia", ""));

        assertThat(ContratistaDePrueba.destino(respuesta)).contains("/icsoe/contratista/guardados");
        assertThat(vigencias.historia(contratista.identidad().contratista())).isEmpty();
        assertThat(contratista.ver("/icsoe/contratista/guardados").body()).doesNotContain("Vigente hasta el");

        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "24/08/2027"));

        assertThat(contratista.ver("/icsoe/contratista/guardados").body())
                .contains("Vigente hasta el 24 de agosto de 2027");
    }

    @Test
    void pideCorregirLaQueNoSeEntiendeSinPerderLoEscrito() {
        var contratista = entra("VDR010104AB1");

        var respuesta = contratista.enviar(DOCUMENTOS, Map.of("vigencia", "31/02/2027"));

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).contains("Escribe hasta cuándo está vigente tu registro", "value=\"31/02/2027\"");
        assertThat(vigencias.historia(contratista.identidad().contratista())).isEmpty();
    }

    @Test
    void noCreeUnaVigenciaDeMasDeTresAnios() {
        var contratista = entra("VDR010105AB1");

        assertThat(contratista
                        .enviar(DOCUMENTOS, Map.of("vigencia", "13/05/2029"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(contratista
                        .enviar(DOCUMENTOS, Map.of("vigencia", "11/05/2023"))
                        .statusCode())
                .isEqualTo(422);
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "12/05/2029"));
        assertThat(vigencias.vigente(contratista.identidad().contratista())).isEqualTo(hasta(2029, 5, 12));
    }

    @Test
    void avisaEnElInicioDesdeSesentaDiasAntesYDespuesDeVencer() {
        var contratista = entra("VDR010106AB1");
        contratista.guardarContacto("nombre@empresa.mx", "55 1234 5678", "");
        contratista.responderDomicilio("si");
        contratista.subir(DOCUMENTOS, "acuse.pdf", PdfDePrueba.bytes());
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "12/07/2026"));

        assertThat(contratista.ver("/icsoe/inicio").body()).doesNotContain("Tu registro del REPSE");
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "11/07/2026"));
        assertThat(contratista.ver("/icsoe/inicio").body())
                .contains("Tu registro del REPSE vence el 11 de julio de 2026: faltan 60 días");
        contratista.enviar(DOCUMENTOS, Map.of("vigencia", "11/05/2026"));
        assertThat(contratista.ver("/icsoe/inicio").body())
                .contains("Tu registro del REPSE venció el 11 de mayo de 2026");
    }

    private ContratistaDePrueba entra(String rfc) {
        return ContratistaDePrueba.entra(portal, puerto, rfc);
    }

    private static Optional<VigenciaDelRepse> hasta(int anio, int mes, int dia) {
        return Optional.of(new VigenciaDelRepse(LocalDate.of(anio, mes, dia)));
    }
}
