package mx.icsoe.portal.contratista.web;

import static mx.icsoe.portal.contratista.web.ContratistaDePrueba.destino;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratista.Contactos;
import mx.icsoe.portal.contratista.Version;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** «Registro de Datos Generales del contratista» ante lo que se escribe bien, mal, dos veces o en dos pestañas. */
@PruebaDePortal
class ContactoTest {

    private static final String DATOS = "/icsoe/contratista/datos";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contactos contactos;

    @LocalServerPort
    private int puerto;

    @Test
    void pideLoObligatorioDeUnaVez() {
        var respuesta = entra("AAC010101AB1").guardarContacto("", "", "");

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body())
                .contains(
                        "<title>Error: ",
                        "<a href=\"#correo\">Escribe el correo electrónico, por ejemplo nombre@empresa.mx</a>",
                        "<a href=\"#celular\">Escribe los 10 dígitos del celular</a>")
                .doesNotContain("teléfono fijo o deja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; DROP TABLE contratista.contacto; --",
                "👷🏽‍♀️",
                "\u202Eאבג",
                "sin arroba",
                "\"><img src=x onerror=alert(1)>"
            })
    void conservaTodoLoEscritoAunqueSeaHostil(String texto) {
        var contratista = entra("BBC010101AB1");

        var respuesta = contratista.guardarContacto(texto, texto, texto);

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(valores(respuesta.body())).containsExactly(texto, texto, texto);
        assertThat(contactos.historia(contratista.identidad().contratista())).isEmpty();
    }

    @Test
    void aguantaTrescientasLetrasYBytesNulos() {
        var contratista = entra("CCC010101AB1");

        assertThat(contratista
                        .guardarContacto("ñ".repeat(300), "5".repeat(300), "")
                        .body())
                .contains("El correo electrónico debe tener 254 caracteres o menos");
        // El cortafuegos no deja pasar un byte nulo a ningún formulario.
        assertThat(contratista
                        .guardarContacto("nom\u0000bre@empresa.mx", "55\u00001234 5678", "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(contactos.historia(contratista.identidad().contratista())).isEmpty();
    }

    @Test
    void diceCualEsElProblemaDelCorreoYDelTelefono() {
        var contratista = entra("DDC010101AB1");

        assertThat(contratista
                        .guardarContacto("josé@empresa.mx", "+1 915 555 1234", "123")
                        .body())
                .contains(
                        "Escribe el correo electrónico sin acentos, eñes ni espacios antes de la arroba",
                        "Escribe un celular de México, de 10 dígitos",
                        "Escribe los 10 dígitos del teléfono fijo o deja el campo vacío");
    }

    @Test
    void guardaUnaSolaVezElDobleClic() {
        var contratista = entra("EEC010101AB1");
        var campos = Map.of("correo", "uno@empresa.mx", "celular", "55 1234 5678", "telefonoFijo", "", "version", "0");

        assertThat(contratista.enviar(DATOS, campos).statusCode()).isEqualTo(303);
        assertThat(contratista.enviar(DATOS, campos).statusCode()).isEqualTo(303);

        assertThat(contactos.historia(contratista.identidad().contratista())).hasSize(1);
    }

    @Test
    void avisaALaSegundaPestanaQueCambioYDejaElegir() {
        var contratista = entra("FFC010101AB1");
        contratista.guardarContacto("uno@empresa.mx", "55 1234 5678", "");
        contratista.enviar(DATOS, campos("dos@empresa.mx", "1"));

        var choque = contratista.enviar(DATOS, campos("tres@empresa.mx", "1"));

        assertThat(choque.statusCode()).isEqualTo(409);
        assertThat(choque.body())
                .contains(
                        "Estos datos cambiaron mientras los editabas",
                        "dos@empresa.mx",
                        "30001000000500003416",
                        "value=\"tres@empresa.mx\"",
                        "Quedarme con lo guardado");
        assertThat(correos(contratista)).containsExactly("dos@empresa.mx", "uno@empresa.mx");

        String nueva = ContratistaDePrueba.version(choque.body());
        assertThat(contratista.enviar(DATOS, campos("tres@empresa.mx", nueva)).statusCode())
                .isEqualTo(303);
        assertThat(correos(contratista)).containsExactly("tres@empresa.mx", "dos@empresa.mx", "uno@empresa.mx");
    }

    @Test
    void sugiereElCorreoQueSeQuisoEscribirSinImpedirSeguir() {
        var contratista = entra("GGCA010101AB1");

        assertThat(destino(contratista.guardarContacto("nombre@gmial.com", "55 1234 5678", "")))
                .contains("/icsoe/contratista/documentos");

        assertThat(contratista.ver("/icsoe/contratista/documentos").body())
                .contains("¿Quisiste escribir nombre@gmail.com?", "Usar nombre@gmail.com");
        contratista.enviar(DATOS, campos("nombre@gmail.com", "1"));
        assertThat(contratista.ver("/icsoe/contratista/documentos").body()).doesNotContain("¿Quisiste escribir");
    }

    @Test
    void leeLosTelefonosComoSeEscriben() {
        var contratista = entra("HHCA010101AB1");

        contratista.guardarContacto("nombre@empresa.mx", "+52 1 (55) 1234-5678", "01 81 8345 6789");

        var contacto = contactos
                .vigente(contratista.identidad().contratista())
                .map(Version::valor)
                .orElseThrow();
        assertThat(contacto.celular().valor()).isEqualTo("5512345678");
        assertThat(contacto.telefonoFijo())
                .extracting(fijo -> fijo == null ? "" : fijo.valor())
                .isEqualTo("8183456789");
        assertThat(contratista.ver(DATOS).body()).contains("value=\"55 1234 5678\"", "value=\"81 8345 6789\"");
    }

    @Test
    void ofreceElTecladoYElAutocompletarDeCadaDato() {
        assertThat(entra("IIC010101AB1").ver(DATOS).body())
                .contains("type=\"email\"", "autocomplete=\"email\"", "inputmode=\"email\"", "autocomplete=\"tel\"")
                .doesNotContain("onpaste", "autocomplete=\"off\"");
    }

    @Test
    void rechazaUnaVersionQueNoEsNumeroSinRomperse() {
        var respuesta = entra("JJC010101AB1").enviar(DATOS, campos("uno@empresa.mx", "'; --"));

        assertThat(respuesta.statusCode()).isEqualTo(400);
    }

    private static Map<String, String> campos(String correo, String version) {
        return Map.of("correo", correo, "celular", "55 1234 5678", "telefonoFijo", "", "version", version);
    }

    private List<String> correos(ContratistaDePrueba contratista) {
        return contactos.historia(contratista.identidad().contratista()).stream()
                .map(version -> version.valor().correo().valor())
                .toList();
    }

    /** Lo que los tres campos muestran, ya sin las entidades de HTML. */
    private static List<String> valores(String pagina) {
        return Pattern.compile("id=\"(?:correo|celular|telefonoFijo)\"[^>]* value=\"([^\"]*)\"")
                .matcher(pagina)
                .results()
                .map(hallado -> HtmlUtils.htmlUnescape(hallado.group(1)))
                .toList();
    }

    private ContratistaDePrueba entra(String rfc) {
        return ContratistaDePrueba.entra(portal, puerto, rfc);
    }
}
