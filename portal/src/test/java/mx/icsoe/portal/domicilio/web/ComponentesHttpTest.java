package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.DestinoDePrueba.REGRESO;
import static mx.icsoe.portal.domicilio.web.DestinoDePrueba.RUTA;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.COMPONENTES;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.con;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.destinoDe;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.faltas;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.vaA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** El paso de los componentes sin guiones: lo que no se puede guardar se explica y nada se pierde. */
@PruebaDePortal
@Import(DestinoDePrueba.class)
class ComponentesHttpTest {

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int puerto;

    private PersonaDelAsistente persona;

    @BeforeEach
    void entraUnaPersonaMoral() {
        persona = PersonaDelAsistente.nueva(portal, puerto);
    }

    @Test
    void juntaTodasLasFaltasYConservaLoEscrito() {
        persona.ubicaJuarez();
        var respuesta = persona.componentes(Map.of(
                "vialidadNombre", "Calle 👍",
                "exteriorNumerico", "12B",
                "interiorAlfanumerico", "x".repeat(36),
                "entre1Tipo", "5",
                "posteriorNombre", "Sola",
                "descripcion", "d".repeat(256)));

        faltas(respuesta, "DOM-009", "Elige el tipo de vialidad");
        assertThat(respuesta.body())
                .contains("DOM-013", "DOM-014", "DOM-015", "DOM-016")
                .contains("El nombre de la vialidad tiene un carácter que no se puede guardar: «👍». Quítalo")
                .contains("La descripción tiene 256 caracteres y caben 255: acórtalo")
                .contains("value=\"12B\"", "value=\"Calle 👍\"", "<title>Error: ");
    }

    @Test
    void explicaCadaTextoQueNoSePuedeGuardar() {
        persona.ubicaJuarez();
        var malos = Map.of(
                "שלום",
                "«ש»",
                "\u202Eallatrás",
                "«U+202E»",
                "'; DROP TABLE domicilio; --",
                "«;»",
                "<script>",
                "«&lt;»",
                "x".repeat(300),
                "tiene 300 caracteres y caben 255");
        malos.forEach((texto, seDice) -> {
            var respuesta =
                    persona.componentes(Map.of("vialidadTipo", "5", "vialidadNombre", texto, "exteriorNumerico", "1"));
            assertThat(respuesta.statusCode()).as(texto).isEqualTo(422);
            assertThat(respuesta.body()).as(texto).contains(seDice);
        });
    }

    /** Lo detiene el cortafuegos antes de llegar al asistente: ningún teclado lo escribe. */
    @Test
    void noRecibeNulosNiLosGuarda() {
        persona.ubicaJuarez();

        var respuesta = persona.componentes(con(COMPONENTES, "vialidadNombre", "nulo\u0000"));

        assertThat(respuesta.statusCode()).isEqualTo(400);
        assertThat(respuesta.body()).contains("No entendimos la petición");
        assertThat(persona.pedir(RUTA + "/componentes").body()).doesNotContain("nulo");
    }

    @Test
    void pideUnNumeroExteriorOQueSeDigaQueNoHay() {
        persona.ubicaJuarez();
        var base = Map.of("vialidadTipo", "5", "vialidadNombre", "Ó'Higgins");

        faltas(persona.componentes(base), "DOM-011", "Escribe el número exterior o marca «Sin número»");
        faltas(
                persona.componentes(con(con(base, "sinNumero", "si"), "exteriorNumerico", "5")),
                "DOM-012",
                "deja solo uno");
        vaA(persona.componentes(con(base, "sinNumero", "si")), "/revisar");
        assertThat(persona.pedir(RUTA + "/revisar").body()).contains("Sin número", "Calle Ó'Higgins");
    }

    @Test
    void avisaSiOtraPestanaCambioLaColonia() {
        persona.ubicaJuarez();
        var vistos = persona.escondidos("/componentes");
        vaA(persona.enviar("/ubicar", Map.of("codigoPostal", "44100")), "/componentes");

        var campos = new HashMap<>(vistos);
        campos.putAll(COMPONENTES);
        var respuesta = persona.enviarTal("/componentes", campos);

        faltas(respuesta, "DOM-017", "Este domicilio cambió en otra pestaña");
        assertThat(respuesta.body()).contains("Guadalajara", "value=\"Paseo de la Reforma\"");
    }

    @Test
    void recuerdaLoEscritoAlVolver() {
        persona.ubicaJuarez();
        persona.componentes(con(COMPONENTES, "vialidadTipo", ""));

        assertThat(persona.pedir(RUTA + "/componentes").body()).contains("value=\"Paseo de la Reforma\"");
        assertThat(persona.pedir(RUTA + "/ubicar").body()).contains("value=\"06600\"");
    }

    @Test
    void regresaAlPasoQueFalta() {
        vaA(persona.pedir(RUTA + "/componentes"), "/ubicar");
        persona.ubicaJuarez();
        vaA(persona.pedir(RUTA + "/revisar"), "/componentes");
        assertThat(destinoDe(persona.pedir(RUTA + "/ver"))).isEqualTo(REGRESO);
    }
}
