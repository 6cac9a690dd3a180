package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.ContratosDePrueba.ANTERIOR;
import static mx.icsoe.portal.contratos.ContratosDePrueba.CONTRATANTE;
import static mx.icsoe.portal.contratos.ContratosDePrueba.ENERO_A_ABRIL;
import static mx.icsoe.portal.contratos.ContratosDePrueba.datos;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.destino;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** «Copiar del cuatrimestre anterior»: todos o los elegidos, con fechas del nuevo cuatrimestre, una sola vez. */
@PruebaDePortal
class CopiarTest {

    private static final Pattern HUELLA = Pattern.compile("name=\"huella\" value=\"([^\"]*)\"");
    private static final Pattern ELEGIDO = Pattern.compile("name=\"elegido\" value=\"([^\"]*)\"");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratos contratos;

    @LocalServerPort
    private int puerto;

    @Test
    void copiaTodosConSusFechasNuevasUnaSolaVez() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, "AAV010101AB1");

        var revisar = persona.enviar(persona.direcciones().copiar(), pedido("todos", "1/2/2026", "31/12/2026"));
        String lote = destino(revisar);
        String previa = persona.ver(lote).body();
        assertThat(previa).contains("Copiar 3 contratos", "con sus trabajadores", "value=\"01/02/2026\"");
        assertThat(de(persona)).isEmpty();
        for (int clic = 0; clic < 3; clic++) {
            assertThat(persona.enviar(lote, Map.of("huella", huella(previa))).statusCode())
                    .isEqualTo(303);
        }

        assertThat(de(persona)).hasSize(3).allSatisfy(copia -> {
            assertThat(copia.inicio()).isEqualTo(LocalDate.of(2026, 2, 1));
            assertThat(copia.termino()).contains(LocalDate.of(2026, 12, 31));
            assertThat(copia.copiaDe()).isPresent();
        });
        assertThat(persona.ver(lote).body()).contains("Esta copia ya se hizo");
        assertThat(persona.ver(persona.direcciones().copiar()).body()).contains("Ya copiaste los 3 contratos");
    }

    @Test
    void copiaSoloLosMarcados() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, "BBV010101AB1");
        var elegidos =
                ELEGIDO.matcher(persona.ver(persona.direcciones().copiar()).body());
        assertThat(elegidos.find()).as("el primero").isTrue();
        assertThat(elegidos.find()).as("el segundo").isTrue();
        var campos = new HashMap<>(pedido("elegidos", "2026-03-01", ""));
        campos.put("elegido", elegidos.group(1));
        campos.remove("conTrabajadores");

        String lote = destino(persona.enviar(persona.direcciones().copiar(), campos));
        assertThat(persona.ver(lote).body()).contains("Copiar 1 contrato", "sin trabajadores");
        persona.enviar(lote, Map.of("huella", huella(persona.ver(lote).body())));

        assertThat(de(persona)).extracting(Contrato::objeto).containsExactly("Dos");
        assertThat(persona.ver(persona.direcciones().copiar()).body())
                .contains("2 contratos que aún no copias", "Uno", "Tres")
                .doesNotContain("Dos<");
    }

    @Test
    void noVuelveAOfrecerEnUnaCorreccionLoYaCopiado() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, "EEV010101AB1");
        copiarTodos(persona);
        persona.prueba().presentar(persona.identidad(), persona.informativa());
        var correccion = persona.prueba()
                .iniciar(persona.identidad().contratista(), ENERO_A_ABRIL, TipoDeInformativa.CORRECCION);

        assertThat(persona.ver(new Direcciones(correccion).copiar()).body()).contains("Ya copiaste los 3 contratos");
    }

    @Test
    void ofreceDeLaCorreccionDelAnteriorSoloLoQueNoSeCopioDeLaNormal() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, "FFV010101AB1");
        copiarTodos(persona);
        var quien = persona.identidad().contratista();
        var correccion = persona.prueba().iniciar(quien, ANTERIOR, TipoDeInformativa.CORRECCION);
        persona.prueba().agregar(quien, correccion, datos(CONTRATANTE, "Cuatro", ANTERIOR.primerDia()));
        persona.prueba().presentar(persona.identidad(), correccion);

        assertThat(persona.ver(persona.direcciones().copiar()).body())
                .contains("1 contrato que aún no copias", "Cuatro")
                .doesNotContain("Dos<");
    }

    @Test
    void pideLasFechasDelCuatrimestreQueSeInforma() {
        var persona = PersonaEnContratos.conAnterior(portal, puerto, "CCV010101AB1");
        String copiar = persona.direcciones().copiar();

        assertThat(persona.enviar(copiar, Map.of()).body())
                .contains("href=\"#cuales\"", "href=\"#inicio\"")
                .contains("Elige qué contratos vas a copiar");
        assertThat(persona.enviar(copiar, pedido("todos", "31/12/2025", "")).body())
                .contains("La fecha de inicio debe estar entre el 1 de enero de 2026");
        assertThat(persona.enviar(copiar, pedido("todos", "15/03/2026", "14/03/2026"))
                        .body())
                .contains("igual o posterior a la de inicio");
        assertThat(persona.enviar(copiar, pedido("elegidos", "15/03/2026", "")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void diceQueNoHayDeDondeCopiar() {
        var persona = PersonaEnContratos.entra(portal, puerto, "DDV010101AB1");

        assertThat(persona.ver(persona.direcciones().copiar()).body()).contains("No hay de dónde copiar");
        assertThat(persona.enviar(persona.direcciones().copiar(), pedido("todos", "1/2/2026", ""))
                        .statusCode())
                .isEqualTo(303);
    }

    private static void copiarTodos(PersonaEnContratos persona) {
        String lote = destino(persona.enviar(persona.direcciones().copiar(), pedido("todos", "1/2/2026", "")));
        assertThat(persona.enviar(
                                lote, Map.of("huella", huella(persona.ver(lote).body())))
                        .statusCode())
                .isEqualTo(303);
    }

    private static Map<String, String> pedido(String cuales, String inicio, String termino) {
        return Map.of("cuales", cuales, "inicio", inicio, "termino", termino, "conTrabajadores", "si");
    }

    private static String huella(String pagina) {
        var hallada = HUELLA.matcher(pagina);
        return hallada.find() ? hallada.group(1) : "";
    }

    private List<Contrato> de(PersonaEnContratos persona) {
        return contratos.de(persona.identidad().contratista(), persona.informativa());
    }
}
