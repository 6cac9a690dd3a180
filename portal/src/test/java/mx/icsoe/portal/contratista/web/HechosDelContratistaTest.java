package mx.icsoe.portal.contratista.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lo que consta de cada acto, sin datos personales, y lo que no se pierde cuando se pierde la sesión. */
@PruebaDePortal
class HechosDelContratistaTest {

    private static final String DATOS = "/icsoe/contratista/datos";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient base;

    @Autowired
    private RelojDePrueba reloj;

    @LocalServerPort
    private int puerto;

    @Test
    void constaCadaActoSinDatosPersonales() {
        var contratista = ContratistaDePrueba.entra(portal, puerto, "HCB010101AB1");
        contratista.guardarContacto("nombre@empresa.mx", "55 1234 5678", "81 8345 6789");
        contratista.guardarContacto("otro@empresa.mx", "55 1234 5678", "");
        contratista.responderDomicilio("si");
        contratista.subir("/icsoe/contratista/documentos", "acuse.pdf", PdfDePrueba.bytes());
        contratista.enviar("/icsoe/contratista/documentos/eliminar", Map.of());

        var asientos = base.sql("select accion || ' ' || detalle::text from bitacora.asiento where contratista = ?")
                .param(contratista.identidad().contratista().valor())
                .query(String.class)
                .list();

        assertThat(String.join("\n", asientos))
                .contains(
                        "contratista.alta",
                        "contratista.contacto-guardado",
                        "correo,celular,telefonoFijo",
                        "correo,telefonoFijo",
                        "contratista.domicilio-social-declarado",
                        "igual-al-fiscal",
                        "contratista.datos-generales-guardados")
                .doesNotContain("empresa.mx", "5512345678", "8183456789", "HCB010101AB1");
    }

    @Test
    void devuelveLoQueSeEscribiaCuandoSePerdioLaSesion() {
        var contratista = ContratistaDePrueba.entra(portal, puerto, "HCA010101AB1");
        contratista.ver(DATOS);
        reloj.avanzar(Duration.ofMinutes(16));

        var respuesta = contratista.enviar(
                DATOS, Map.of("correo", "a medias@", "celular", "55 12", "telefonoFijo", "", "version", "0"));

        assertThat(respuesta.statusCode()).isEqualTo(303);
        assertThat(ContratistaDePrueba.destino(respuesta).orElseThrow()).startsWith("/icsoe/acceso");
        var deRegreso = ContratistaDePrueba.entra(portal, puerto, "HCA010101AB1");
        assertThat(deRegreso.ver(DATOS).body())
                .contains("value=\"a medias@\"", "value=\"55 12\"", "Recuperamos lo que escribías");
        deRegreso.guardarContacto("completo@empresa.mx", "55 1234 5678", "");
        assertThat(deRegreso.ver(DATOS).body()).contains("completo@empresa.mx").doesNotContain("a medias@");
    }
}
