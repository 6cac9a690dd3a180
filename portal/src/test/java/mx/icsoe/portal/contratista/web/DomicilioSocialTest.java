package mx.icsoe.portal.contratista.web;

import static mx.icsoe.portal.contratista.web.ContratistaDePrueba.destino;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El domicilio social ante respuestas que cambian, dos pestañas y domicilios ya ubicados. */
@PruebaDePortal
class DomicilioSocialTest {

    private static final String DOMICILIO = "/icsoe/contratista/domicilio";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient base;

    @LocalServerPort
    private int puerto;

    @Test
    void pideElegirSiONo() {
        var respuesta = entra("DSA010101AB1").responderDomicilio("");

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).contains("<a href=\"#igual\">Elige Sí o No</a>", "CON-007");
    }

    @Test
    void muestraElDomicilioUbicadoConVerDatosYEliminar() {
        var contratista = entra("DSB010101AB1");
        DomicilioUbicado.de(portal, contratista.identidad());

        assertThat(contratista.ver(DOMICILIO).body())
                .contains("Ver datos", "Eliminar", "Avenida Paseo de la Reforma 476", "06600");
        assertThat(destino(contratista.responderDomicilio("no"))).contains("/icsoe/contratista/datos");
        assertThat(contratista.ver("/icsoe/inicio").body()).contains("Avenida Paseo de la Reforma 476");
    }

    @Test
    void cambiarASiEliminaElDomicilioYConservaSuRastro() {
        var contratista = entra("DSC010101AB1");
        DomicilioUbicado.de(portal, contratista.identidad());

        contratista.responderDomicilio("si");

        assertThat(contratista.ver(DOMICILIO).body()).doesNotContain("Paseo de la Reforma");
        var id = contratista.identidad().contratista().valor();
        assertThat(base.sql("select igual_al_fiscal from contratista.domicilio_social"
                                + " where contratista_id = ? order by version")
                        .param(id)
                        .query(Boolean.class)
                        .list())
                .isEqualTo(List.of(false, false, true));
        assertThat(base.sql("select count(*) from domicilio.domicilio"
                                + " where contratista_id = ? and eliminado_en is not null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void avisaALaSegundaPestanaQueLaRespuestaCambio() {
        var contratista = entra("DSD010101AB1");
        contratista.responderDomicilio("no");
        contratista.enviar(DOMICILIO, Map.of("igual", "si", "version", "1"));
        contratista.responderDomicilio("no");

        var choque = contratista.enviar(DOMICILIO, Map.of("igual", "si", "version", "1"));

        assertThat(choque.statusCode()).isEqualTo(409);
        assertThat(choque.body())
                .contains("Estos datos cambiaron mientras los editabas", "No, el domicilio social es distinto");
        String version = ContratistaDePrueba.version(choque.body());
        assertThat(contratista
                        .enviar(DOMICILIO, Map.of("igual", "si", "version", version))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void guardaUnaSolaVezElDobleClic() {
        var contratista = entra("DSE010101AB1");
        contratista.enviar(DOMICILIO, Map.of("igual", "si", "version", "0"));
        contratista.enviar(DOMICILIO, Map.of("igual", "si", "version", "0"));

        assertThat(base.sql("select count(*) from contratista.domicilio_social where contratista_id = ?")
                        .param(contratista.identidad().contratista().valor())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void noAceptaUnaRespuestaInventada() {
        assertThat(entra("DSF010101AB1")
                        .responderDomicilio("'; DROP TABLE x; --")
                        .statusCode())
                .isEqualTo(422);
    }

    private ContratistaDePrueba entra(String rfc) {
        return ContratistaDePrueba.entra(portal, puerto, rfc);
    }
}
