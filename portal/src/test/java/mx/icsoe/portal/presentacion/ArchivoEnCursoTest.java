package mx.icsoe.portal.presentacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.EntreDos;
import mx.icsoe.portal.trabajadores.Carga;
import mx.icsoe.portal.trabajadores.CargaDePrueba;
import mx.icsoe.portal.trabajadores.CargaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Con un archivo de trabajadores a medias, lo que se firmara estaría incompleto. */
class ArchivoEnCursoTest extends PruebaDePresentacion {

    private static final String CODIGO = MotivoDePresentacion.ARCHIVO_EN_CURSO.codigo();

    @LocalServerPort
    private int puerto;

    private EntreDos dos;
    private Ficha ficha;
    private Contrato contrato;

    @BeforeEach
    void completa() {
        dos = new EntreDos(portal, puerto);
        ficha = dos.completa(2);
        contrato = dos.contratos(ficha).getLast();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN_COLA", "EN_PROCESO"})
    void noSePreparaHastaQueTermineOSeCancele(Carga.Estado estado) {
        CargaId carga = dejar(estado);

        assertThat(dos.contratista().ver(ficha, "/revisar").body())
                .contains(
                        MotivoDePresentacion.ARCHIVO_EN_CURSO.mensaje(),
                        "/ayuda/errores#" + CODIGO,
                        "/contratos/" + contrato.id() + "/trabajadores\">Contrato 2, con ")
                .doesNotContain(
                        "/contratos/" + dos.contratos(ficha).getFirst().id() + "/trabajadores\">Contrato 1, con");
        assertThat(dos.prueba().preparar(ficha.id()))
                .isInstanceOfSatisfying(
                        PrepararFirma.Resultado.Impedida.class,
                        impedida -> assertThat(impedida.revision().hallazgos())
                                .extracting(Hallazgo::motivo)
                                .containsExactly(MotivoDePresentacion.ARCHIVO_EN_CURSO));
        assertThat(dos.informativa(ficha)).isInstanceOf(Informativa.EnCaptura.class);

        cancelar(carga);
        assertThat(dos.prueba().preparar(ficha.id())).isInstanceOf(PrepararFirma.Resultado.Preparada.class);
    }

    @Test
    void elCapturistaTampocoLaEnviaAFirma() {
        var ana = dos.capturista("Ana");
        CargaId carga = dejar(Carga.Estado.EN_COLA);

        assertThat(ana.ver(ficha, "/enviar").body()).contains("Antes de enviarla falta esto", CODIGO);
        var negada = ana.enviar(ficha, "/enviar", Map.of("version", Integer.toString(version()), "mensaje", "Va"));
        assertThat(negada.statusCode()).isEqualTo(422);
        assertThat(negada.body()).contains(CODIGO);
        assertThat(dos.informativa(ficha)).isInstanceOf(Informativa.EnCaptura.class);

        cancelar(carga);
        assertThat(ana.confirmar(ficha, "/enviar", Map.of("mensaje", "Va")).statusCode())
                .isEqualTo(303);
        assertThat(dos.informativa(ficha)).isInstanceOf(Informativa.EnFirma.class);
    }

    @Test
    void seVuelveAMirarAlAsentarLaFirma() {
        CargaId carga = dejar(Carga.Estado.EN_PROCESO);
        cancelar(carga);
        var firma = dos.prueba().firma(dos.prueba().preparada(ficha.id()));

        CargaDePrueba.regresar(portal, dos.prueba().identidad(), carga, Carga.Estado.EN_PROCESO);
        assertThat(dos.prueba().presentar(ficha.id(), firma))
                .isInstanceOfSatisfying(
                        PresentarInformativa.Resultado.Rechazada.class,
                        rechazada -> assertThat(rechazada.falta().codigo()).isEqualTo(CODIGO));
        assertThat(cuenta("intencion", ficha)).isZero();

        cancelar(carga);
        assertThat(dos.prueba().presentar(ficha.id(), firma))
                .isInstanceOf(PresentarInformativa.Resultado.Presentada.class);
    }

    private CargaId dejar(Carga.Estado estado) {
        return CargaDePrueba.detenidaEn(portal, dos.prueba().identidad(), contrato.id(), estado);
    }

    private void cancelar(CargaId carga) {
        CargaDePrueba.cancelar(portal, dos.prueba().identidad(), carga);
    }

    private int version() {
        return dos.prueba().version(ficha.id());
    }
}
