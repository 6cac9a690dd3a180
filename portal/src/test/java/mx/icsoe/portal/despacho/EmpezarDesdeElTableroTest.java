package mx.icsoe.portal.despacho;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.usuarios.Servicio;
import org.junit.jupiter.api.Test;

/** Lo que se empieza desde «Mis contratistas», y lo que no se puede por más que se fabrique el formulario. */
class EmpezarDesdeElTableroTest extends PruebaDeDespacho {

    private static final String RUTA = "/icsoe/mis-contratistas";

    @Test
    void iniciaDeUnClicYProponeCopiarDelAnterior() {
        var nueva = oficina.servicio("TBG150101AA1", "Sin anteriores");
        var conAnterior = oficina.servicio("TBG150102AA1", "Con anteriores");
        oficina.conContratosPresentados(conAnterior);
        var frente = frente(List.of(nueva, conAnterior));

        assertThat(destino(frente.enviar(RUTA + "/iniciar", de(nueva)))).matches("/icsoe/informativas/[0-9a-f-]{36}");
        assertThat(destino(frente(List.of(conAnterior)).enviar(RUTA + "/iniciar", de(conAnterior))))
                .matches("/icsoe/informativas/[0-9a-f-]{36}/contratos/copiar");
    }

    @Test
    void preparaSinInformacionYLaDejaEnFirmaPeroNoLaFirma() {
        var servicio = oficina.servicio("TBH150101AA1", "Sin contratos");
        oficina.conDatosGenerales(servicio);
        var frente = frente(List.of(servicio));

        assertThat(destino(frente.enviar(RUTA + "/sin-informacion", de(servicio))))
                .isEqualTo(RUTA + "?hecho=lista-para-firma");
        assertThat(destino(frente.enviar(RUTA + "/sin-informacion", de(servicio))))
                .isEqualTo(RUTA + "?hecho=ya-no-se-pudo");

        assertThat(portal.getBean(Informativas.class).de(servicio.contratista()))
                .singleElement()
                .satisfies(una -> {
                    assertThat(una).isInstanceOf(Informativa.EnFirma.class);
                    assertThat(una.ficha().tipo()).isEqualTo(TipoDeInformativa.SIN_INFORMACION);
                });
    }

    @Test
    void dejaEnCapturaLaQueNoSePodriaFirmar() {
        var servicio = oficina.servicio("TBH150102AA1", "Sin datos generales");
        var frente = frente(List.of(servicio));

        assertThat(destino(frente.enviar(RUTA + "/sin-informacion", de(servicio))))
                .isEqualTo(RUTA + "?hecho=iniciada-sin-enviar");
        assertThat(frente.ver(RUTA + "?hecho=iniciada-sin-enviar").body())
                .contains("falta algo para enviarla a firma", "Datos generales incompletos", "En captura");
    }

    @Test
    void niegaEmpezarSinLaFacultadAunqueSeFabriqueElFormulario() {
        var soloMira = OficinaDePrueba.con(oficina.servicio("TBI150101AA1", "Solo mira"), Set.of(Facultad.CONSULTAR));
        var captura = OficinaDePrueba.con(oficina.servicio("TBI150102AA1", "Captura"), Set.of(Facultad.CAPTURAR));
        var frente = frente(List.of(soloMira, captura));

        assertThat(frente.ver(RUTA).body()).contains("TBI150101AA1").doesNotContain("Sin información<");
        assertThat(frente.enviar(RUTA + "/iniciar", de(soloMira)).statusCode()).isEqualTo(403);
        assertThat(frente.enviar(RUTA + "/sin-informacion", de(captura)).statusCode())
                .isEqualTo(403);
        assertThat(portal.getBean(Informativas.class).de(soloMira.contratista()))
                .isEmpty();
        assertThat(portal.getBean(Informativas.class).de(captura.contratista())).isEmpty();
    }

    @Test
    void noTocaNiMuestraAlAjenoNiAlQueLoSuspendio() {
        var propia = oficina.servicio("TBJ150101AA1", "Propia");
        var ajena = oficina.servicio("TBJ150102AA1", "Ajena");
        var capturista = new Oficinista(portal, List.of(propia));
        var frente = capturista.frenteA(puerto);

        for (String parametro : List.of("contratista", "contratista_id", "id", "servicios")) {
            assertThat(frente.ver(RUTA + "?" + parametro + "="
                                    + ajena.contratista().valor())
                            .body())
                    .contains("TBJ150101AA1")
                    .doesNotContain("TBJ150102AA1");
        }
        for (String ruta : List.of("/iniciar", "/sin-informacion", "/ir")) {
            assertThat(destino(frente.enviar(RUTA + ruta, de(ajena)))).isEqualTo(RUTA + "?hecho=ya-no");
        }
        assertThat(portal.getBean(Informativas.class).de(ajena.contratista())).isEmpty();

        capturista.suspendidoPor(propia);
        assertThat(frente.ver(RUTA).body()).doesNotContain("TBJ150101AA1");
        assertThat(destino(frente.enviar(RUTA + "/iniciar", de(propia)))).endsWith("?hecho=ya-no");
    }

    @Test
    void llevaALoQueFaltaYaElegidoElContratistaYNuncaAOtroSitio() {
        var servicio = oficina.servicio("TBK150101AA1", "Elegida");
        String ruta =
                "/icsoe/informativas/" + oficina.enCapturaAMedias(servicio).id() + "/contratos?ver=sin-trabajadores";
        var frente = frente(List.of(servicio));
        String contratista = servicio.contratista().valor().toString();

        var respuesta = frente.enviar(RUTA + "/ir", Map.of("contratista", contratista, "destino", ruta));

        assertThat(destino(respuesta)).isEqualTo(ruta);
        assertThat(frente.ver(ruta).body()).contains("Elegida", "Contratos");
        for (String otro : List.of("https://otro.example/", "//otro.example", "/icsoe/../otro", "/icsoe\\otro", "")) {
            assertThat(destino(frente(List.of(servicio))
                            .enviar(RUTA + "/ir", Map.of("contratista", contratista, "destino", otro))))
                    .isEqualTo("/icsoe/informativas");
        }
    }

    private static Map<String, String> de(Servicio servicio) {
        return Map.of("contratista", servicio.contratista().valor().toString(), "cuatrimestre", "2026-1");
    }

    private static String destino(HttpResponse<String> respuesta) {
        return respuesta.headers().firstValue("Location").orElse("sin destino: " + respuesta.statusCode());
    }
}
