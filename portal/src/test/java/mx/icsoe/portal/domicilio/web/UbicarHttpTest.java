package mx.icsoe.portal.domicilio.web;

import static mx.icsoe.portal.domicilio.web.DestinoDePrueba.RUTA;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.COMPONENTES;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.faltas;
import static mx.icsoe.portal.domicilio.web.PersonaDelAsistente.vaA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** El paso de la colonia sin guiones, con el catálogo de muestra. */
@PruebaDePortal
@Import(DestinoDePrueba.class)
class UbicarHttpTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int puerto;

    private PersonaDelAsistente persona;

    @BeforeEach
    void entraUnaPersonaMoral() {
        persona = PersonaDelAsistente.nueva(portal, puerto);
    }

    @Test
    void ensenaLaListaAntesDeReclamarQueNoSeEligio() {
        vaA(persona.enviar("/ubicar", Map.of("codigoPostal", "85203")), "/ubicar");

        String pagina = persona.pedir(RUTA + "/ubicar").body();
        assertThat(pagina).contains("Cajeme, Sonora: 300 colonias").doesNotContain("Elige una colonia</p>");
        assertThat(pagina)
                .contains("Muestra repetida (Colonia), Ciudad Obregón")
                .contains("Muestra repetida (Colonia), fuera de una ciudad");
        faltas(
                persona.enviar("/ubicar", Map.of("codigoPostal", "85203", "mostrado", "85203")),
                "DOM-003",
                "Elige una colonia");
    }

    @Test
    void buscaSinGuionesConSuBoton() {
        vaA(persona.enviar("/ubicar", Map.of("codigoPostal", "06600", "accion", "buscar")), "/ubicar");

        assertThat(persona.pedir(RUTA + "/ubicar").body())
                .contains("Cuauhtémoc, Ciudad de México: 1 colonia")
                .contains(" selected>Juárez (Colonia)</option>");
    }

    @Test
    void pideLasCincoCifras() {
        for (String mal : List.of("", "066", "0660A", "066000", "👍", "'; DROP")) {
            faltas(
                    persona.enviar("/ubicar", Map.of("codigoPostal", mal)),
                    "DOM-001",
                    "Escribe las 5 cifras del código postal");
        }
    }

    @Test
    void noCreeEnUnaClaveEscondidaDeOtroCodigoPostal() {
        faltas(
                persona.enviar(
                        "/ubicar", Map.of("codigoPostal", "85203", "mostrado", "85203", "colonia", "09-015-M002")),
                "DOM-004",
                "La colonia elegida no es de este código postal");
        faltas(
                persona.enviar("/ubicar", Map.of("codigoPostal", "85203", "mostrado", "85203", "colonia", "' OR 1=1")),
                "DOM-004",
                "La colonia elegida no es de este código postal");
    }

    @Test
    void dejaEscribirLaColoniaQueNoAparece() {
        vaA(persona.enviar("/ubicar", Map.of("codigoPostal", "06600", "accion", "a-mano")), "/ubicar");
        assertThat(persona.pedir(RUTA + "/ubicar").body())
                .contains("Escribe tu colonia de Cuauhtémoc, Ciudad de México")
                .contains("Elegir de la lista");

        vaA(
                persona.enviar(
                        "/ubicar",
                        Map.of(
                                "codigoPostal",
                                "06600",
                                "mostrado",
                                "06600",
                                "captura",
                                "a-mano",
                                "coloniaTipo",
                                "Barrio",
                                "coloniaNombre",
                                "  La   Nueva ")),
                "/componentes");
        vaA(persona.componentes(COMPONENTES), "/revisar");
        assertThat(persona.pedir(RUTA + "/revisar").body()).contains("Barrio La Nueva", "se revisa después");
        persona.aceptar();

        assertThat(sql.sql("SELECT por_revisar FROM domicilio.domicilio WHERE contratista_id = ?")
                        .param(persona.contratista().valor())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void dejaSeguirConUnCodigoPostalQueElCatalogoNoTiene() {
        var respuesta = persona.enviar("/ubicar", Map.of("codigoPostal", "00000"));
        faltas(respuesta, "DOM-002", "El código postal 00000 no está en el catálogo");
        assertThat(respuesta.body()).contains("Entidad federativa", "Municipio o alcaldía", "value=\"a-mano\"");

        var incompleta = Map.of("codigoPostal", "00000", "mostrado", "00000", "captura", "a-mano");
        var conFaltas = persona.enviar("/ubicar", incompleta);
        for (String codigo : List.of("DOM-005", "DOM-006", "DOM-007", "DOM-008")) {
            assertThat(conFaltas.body()).contains(codigo);
        }
        var completa = new HashMap<>(incompleta);
        completa.putAll(Map.of(
                "entidad", "20", "municipio", "San Inventado", "coloniaTipo", "Ejido", "coloniaNombre", "El Sol"));
        vaA(persona.enviar("/ubicar", completa), "/componentes");
    }

    @Test
    void daLasColoniasAlGuion() {
        assertThat(persona.pedirJson("/icsoe/domicilio/colonias?cp=06600").body())
                .contains(
                        "\"donde\":\"Cuauhtémoc, Ciudad de México\"", "\"valor\":\"09-015-M002\"", "Juárez (Colonia)");
        assertThat(persona.pedirJson("/icsoe/domicilio/colonias?cp=00000").body())
                .contains("\"colonias\":[]");
        assertThat(persona.pedirJson("/icsoe/domicilio/colonias?cp=x").statusCode())
                .isEqualTo(200);
    }
}
