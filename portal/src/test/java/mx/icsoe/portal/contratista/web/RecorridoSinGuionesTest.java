package mx.icsoe.portal.contratista.web;

import static mx.icsoe.portal.contratista.web.ContratistaDePrueba.FISICA;
import static mx.icsoe.portal.contratista.web.ContratistaDePrueba.destino;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.icsoe.portal.contratista.PdfDePrueba;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Los pasos 9 a 18 de la guía, de punta a punta, sin guiones. */
@PruebaDePortal
class RecorridoSinGuionesTest {

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    @Test
    void llevaALaPersonaMoralHastaElGuardar() {
        var contratista = entra("AMO010101AB1");

        assertThat(contratista.ver("/icsoe/bienvenida").body()).contains("Continuar", "domicilio social");
        assertThat(destino(contratista.guardarContacto("nombre@empresa.mx", "55 1234 5678", "")))
                .contains("/icsoe/contratista/domicilio");
        assertThat(destino(contratista.responderDomicilio("si"))).contains("/icsoe/contratista/documentos");
        assertThat(destino(contratista.subir("/icsoe/contratista/documentos/acuse", "acuse.pdf", PdfDePrueba.bytes())))
                .contains("/icsoe/contratista/documentos");
        assertThat(contratista.ver("/icsoe/contratista/documentos").body())
                .contains("acuse.pdf", "Ver archivo", "Eliminar", "Guardar");
        assertThat(destino(contratista.enviar("/icsoe/contratista/documentos", Map.of())))
                .contains("/icsoe/contratista/guardados");

        var confirmacion = contratista.ver("/icsoe/contratista/guardados");
        assertThat(confirmacion.statusCode()).isEqualTo(200);
        assertThat(confirmacion.body())
                .contains(
                        "Datos generales guardados",
                        "Alta de Usuarios",
                        "Registro de Informativa y contrato(s)",
                        "nombre@empresa.mx",
                        "Igual al domicilio fiscal");
        assertThat(contratista.ver("/icsoe/inicio").body()).contains("Tus datos generales están completos");
    }

    @Test
    void llevaALaPersonaFisicaSinPasarPorElDomicilio() {
        var contratista = entra("AFIA010101AB1");

        assertThat(contratista.ver("/icsoe/bienvenida").body()).doesNotContain("domicilio social");
        assertThat(destino(contratista.guardarContacto("nombre@empresa.mx", "55 1234 5678", "81 8345 6789")))
                .contains("/icsoe/contratista/documentos");
        assertThat(contratista.ver("/icsoe/contratista/domicilio").statusCode()).isEqualTo(404);
        assertThat(contratista
                        .enviar("/icsoe/contratista/domicilio", Map.of("igual", "si"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(contratista.ver("/icsoe/contratista/documentos").body()).doesNotContain("Domicilio social");

        var guardado = contratista.subir("/icsoe/contratista/documentos", "acuse.pdf", PdfDePrueba.bytes());

        assertThat(destino(guardado)).contains("/icsoe/contratista/guardados");
    }

    @Test
    void mandaALaPersonaMoralQueDiceNoAUbicarSuDomicilio() {
        var contratista = entra("BMO010101AB1");

        assertThat(destino(contratista.responderDomicilio("no"))).contains("/icsoe/contratista/domicilio/ubicar");
        assertThat(contratista.ver("/icsoe/inicio").body()).contains("Distinto del fiscal; falta ubicarlo");
    }

    @Test
    void diceDeUnaVezTodoLoQueFaltaAlGuardar() {
        var contratista = entra("CMO010101AB1");

        var respuesta = contratista.enviar("/icsoe/contratista/documentos", Map.of());

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body())
                .contains(
                        "<a href=\"/icsoe/contratista/datos\">Captura el correo electrónico y el celular</a>",
                        "<a href=\"/icsoe/contratista/domicilio\">Indica cuál es el domicilio social</a>",
                        "<a href=\"#acuse\">Selecciona el acuse de registro en PDF</a>",
                        "/ayuda/errores#CON-008");
    }

    @Test
    void regresaADondeSeQuedo() {
        var contratista = entra("DMO010101AB1");
        assertThat(contratista.ver("/icsoe/inicio").body()).contains("href=\"/icsoe/bienvenida\"");

        contratista.guardarContacto("nombre@empresa.mx", "55 1234 5678", "");
        assertThat(contratista.ver("/icsoe/inicio").body()).contains("href=\"/icsoe/contratista/domicilio\"");
        assertThat(destino(contratista.ver("/icsoe/contratista/guardados"))).contains("/icsoe/contratista/domicilio");

        contratista.responderDomicilio("si");
        assertThat(destino(contratista.ver("/icsoe/contratista/guardados"))).contains("/icsoe/contratista/documentos");
    }

    @Test
    void preguntaAntesDeEliminarElAcuseYNoLoBorraConGet() {
        var contratista = entra("EMO010101AB1");
        contratista.subir("/icsoe/contratista/documentos/acuse", "acuse.pdf", PdfDePrueba.bytes());

        assertThat(contratista.ver("/icsoe/contratista/documentos/eliminar").body())
                .contains("¿Eliminar el acuse de registro?", "acuse.pdf");
        assertThat(contratista.ver("/icsoe/contratista/documentos").body()).contains("acuse.pdf");

        assertThat(destino(contratista.enviar("/icsoe/contratista/documentos/eliminar", Map.of())))
                .contains("/icsoe/contratista/documentos");
        assertThat(contratista.ver("/icsoe/contratista/documentos").body()).doesNotContain("acuse.pdf");
        assertThat(destino(contratista.enviar("/icsoe/contratista/documentos/eliminar", Map.of())))
                .contains("/icsoe/contratista/documentos");
    }

    @Test
    void explicaPorQueNoRecibeElArchivo() {
        var contratista = entra("FMO010101AB1");
        String ruta = "/icsoe/contratista/documentos/acuse";

        assertThat(contratista.subir(ruta, "", new byte[0]).body()).contains("Selecciona el acuse de registro en PDF");
        assertThat(contratista.subir(ruta, "acuse.pdf", new byte[0]).body()).contains("El archivo está vacío");
        var renombrado = contratista.subir(ruta, "acuse.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3});
        assertThat(renombrado.statusCode()).isEqualTo(422);
        assertThat(renombrado.body()).contains("El archivo debe ser PDF");
    }

    @Test
    void dejaCambiarLosDatosDespuesYConservaLosCorreosAnteriores() {
        var contratista = entra("GFIA010101AB1");
        contratista.guardarContacto("primero@empresa.mx", "55 1234 5678", "");
        contratista.subir("/icsoe/contratista/documentos", "acuse.pdf", PdfDePrueba.bytes());

        assertThat(destino(contratista.guardarContacto("segundo@empresa.mx", "55 1234 5678", "")))
                .contains("/icsoe/inicio?cambios=guardados");

        assertThat(contratista.ver("/icsoe/inicio?cambios=guardados").body())
                .contains("Cambios guardados", "segundo@empresa.mx")
                .doesNotContain("primero@empresa.mx");
        assertThat(contratista.ver("/icsoe/contratista/datos").body())
                .contains("Datos de contacto anteriores", "primero@empresa.mx");
    }

    @Test
    void noMuestraNadaAQuienNoHaEntrado() {
        var nadie = new mx.icsoe.portal.pruebas.Navegador(puerto);

        for (String ruta : new String[] {
            "/icsoe/bienvenida",
            "/icsoe/inicio",
            "/icsoe/contratista/datos",
            "/icsoe/contratista/domicilio",
            "/icsoe/contratista/documentos",
            "/icsoe/contratista/documentos/eliminar",
            "/icsoe/contratista/guardados",
            "/icsoe/usuarios",
            "/icsoe/informativas"
        }) {
            assertThat(nadie.pedir(ruta).statusCode()).as(ruta).isEqualTo(303);
        }
    }

    @Test
    void tieneSuPropiaVistaCadaContratista() {
        var uno = entra("HMO010101AB1");
        uno.guardarContacto("uno@empresa.mx", "55 1234 5678", "");

        var otro = entra("IMO010101AB1");

        assertThat(otro.ver("/icsoe/inicio").body()).doesNotContain("uno@empresa.mx");
        assertThat(otro.ver("/icsoe/contratista/datos").body()).doesNotContain("uno@empresa.mx");
    }

    @Test
    void muestraElNombreYElRfcDelCertificado() {
        assertThat(entra(FISICA).ver("/icsoe/contratista/datos").body())
                .contains(FISICA, "Servicios Especializados de Prueba");
    }

    private ContratistaDePrueba entra(String rfc) {
        return ContratistaDePrueba.entra(portal, puerto, rfc);
    }
}
