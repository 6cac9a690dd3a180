package mx.icsoe.portal.contratos.web;

import static mx.icsoe.portal.contratos.web.PersonaEnContratos.bueno;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.destino;
import static mx.icsoe.portal.contratos.web.PersonaEnContratos.ocultos;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** La página de un contrato ante lo que se escribe bien, mal, dos veces, en dos pestañas o demasiado tarde. */
class CapturaTest extends PruebaDeCaptura {

    @Autowired
    private JdbcClient base;

    @Test
    void agregaUnContratoYLlevaASuPagina() {
        var persona = entra("AAT010101AB1");

        var respuesta = persona.capturar(persona.direcciones().nuevo(), bueno());

        assertThat(respuesta.statusCode()).isEqualTo(303);
        var contrato = unico(persona);
        assertThat(destino(respuesta)).endsWith(persona.direcciones().contrato(contrato.id()) + "?guardado=si");
        assertThat(persona.ver(destino(respuesta)).body())
                .contains("Contrato guardado", "Beneficiaria de Prueba", "15 de marzo de 2026", "Agregar trabajadores");
    }

    @Test
    void pideTodoDeUnaVezYConservaLoEscrito() {
        var persona = entra("BBT010101AB1");

        var respuesta = persona.capturar(persona.direcciones().nuevo(), Map.of("objeto", "Solo <b>objeto</b>"));

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(respuesta.body()))
                .contains(
                        "<title>Error: ",
                        "href=\"#rfc\"",
                        "href=\"#nombre\"",
                        "href=\"#correo\"",
                        "href=\"#celular\"",
                        "href=\"#repse\"",
                        "href=\"#servicio\"",
                        "href=\"#inicio\"",
                        "href=\"#convencionalIgual\"",
                        "href=\"#contratanteIgual\"");
        assertThat(respuesta.body()).contains("Solo &lt;b&gt;objeto&lt;/b&gt;").doesNotContain("<b>objeto");
        assertThat(de(persona)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"👷🏽‍♀️", "\u202Eאבג", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE contratos.contrato; --"
            })
    void aguantaTextosHostiles(String texto) {
        var persona = entra("CCT010101AB1");
        Map<String, String> todos = new LinkedHashMap<>();
        bueno().keySet().forEach(campo -> todos.put(campo, texto));

        var respuesta = persona.capturar(persona.direcciones().nuevo(), todos);

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).doesNotContain("<img src=x");
        assertThat(HtmlUtils.htmlUnescape(respuesta.body())).contains("value=\"" + texto);
        assertThat(de(persona)).isEmpty();
    }

    @Test
    void aguantaTrescientasLetrasYBytesNulos() {
        var persona = entra("DDT010101AB1");

        var largo = persona.capturar(persona.direcciones().nuevo(), con("nombre", "ñ".repeat(301)));
        var nulo = persona.capturar(persona.direcciones().nuevo(), con("nombre", "Em\u0000presa"));

        assertThat(largo.body()).contains("usa 300 caracteres o menos");
        assertThat(nulo.statusCode()).isEqualTo(400);
        assertThat(de(persona)).isEmpty();
    }

    @Test
    void noAgregaDosConElDobleClicNiRegresandoAEnviar() {
        var persona = entra("EET010101AB1");
        var campos = new LinkedHashMap<>(
                ocultos(persona.ver(persona.direcciones().nuevo()).body()));
        campos.putAll(bueno());

        assertThat(persona.enviar(persona.direcciones().nuevo(), campos).statusCode())
                .isEqualTo(303);
        assertThat(persona.enviar(persona.direcciones().nuevo(), campos).statusCode())
                .isEqualTo(303);
        campos.put("objeto", "Otra cosa");
        var regreso = persona.enviar(persona.direcciones().nuevo(), campos);

        assertThat(regreso.statusCode()).isEqualTo(409);
        assertThat(regreso.body()).contains("Lo que cambió", "Guardado: Limpieza de oficinas", "Escribiste: Otra cosa");
        assertThat(de(persona)).hasSize(1);
        // Elegir lo escrito lo cambia: no agrega otro.
        var elegido = new LinkedHashMap<>(ocultos(regreso.body()));
        elegido.putAll(con("objeto", "Otra cosa"));
        persona.enviar(persona.direcciones().cambiar(unico(persona).id()), elegido);
        assertThat(unico(persona).objeto()).isEqualTo("Otra cosa");
    }

    @Test
    void avisaALaSegundaPestanaQueCambioYDejaElegir() {
        var persona = entra("FFT010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());
        String cambiar = persona.direcciones().cambiar(unico(persona).id());
        persona.capturar(cambiar, con("objeto", "Uno"));

        var choque = persona.capturar(cambiar, con("objeto", "Dos", "version", "1"));

        assertThat(choque.statusCode()).isEqualTo(409);
        assertThat(choque.body())
                .contains("Este contrato cambió mientras lo editabas", "Guardado: Uno", "Escribiste: Dos");
        assertThat(unico(persona).objeto()).isEqualTo("Uno");
        var elegido = new LinkedHashMap<>(ocultos(choque.body()));
        elegido.putAll(con("objeto", "Dos"));
        assertThat(persona.enviar(cambiar, elegido).statusCode()).isEqualTo(303);
        assertThat(unico(persona).objeto()).isEqualTo("Dos");
    }

    @Test
    void conservaLoEscritoCuandoYaNoSePuedeGuardar() {
        var persona = entra("GGTA010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());
        String cambiar = persona.direcciones().cambiar(unico(persona).id());
        var campos = new LinkedHashMap<>(ocultos(persona.ver(cambiar).body()));
        campos.putAll(con("objeto", "Lo que escribía"));
        base.sql("update informativas.informativa set estado = 'EN_FIRMA' where informativa_id = ?")
                .param(persona.informativa().valor())
                .update();

        var tarde = persona.enviar(cambiar, campos);
        var nuevo = persona.enviar(persona.direcciones().nuevo(), campos);

        assertThat(List.of(tarde, nuevo)).allSatisfy(respuesta -> {
            assertThat(respuesta.statusCode()).isEqualTo(409);
            assertThat(respuesta.body()).contains("la informativa ya no está en captura", "Lo que escribía");
        });
        assertThat(persona.ver(cambiar).statusCode()).isEqualTo(303);
        assertThat(persona.ver(persona.direcciones().lista()).body()).contains("ya no está en captura");
    }

    @Test
    void ofreceAgregarDeNuevoElQueOtroElimino() {
        var persona = entra("HHTA010101AB1");
        persona.capturar(persona.direcciones().nuevo(), bueno());
        var contrato = unico(persona);
        String cambiar = persona.direcciones().cambiar(contrato.id());
        var campos = new LinkedHashMap<>(ocultos(persona.ver(cambiar).body()));
        campos.putAll(con("objeto", "Lo que escribía"));
        assertThat(persona.ver(persona.direcciones().eliminar(contrato.id())).body())
                .contains("¿Eliminar el contrato 1?");
        persona.enviar(persona.direcciones().eliminar(contrato.id()), Map.of());
        persona.enviar(persona.direcciones().eliminar(contrato.id()), Map.of());

        var respuesta = persona.enviar(cambiar, campos);

        assertThat(respuesta.statusCode()).isEqualTo(409);
        var otraVez = new LinkedHashMap<>(ocultos(respuesta.body()));
        otraVez.putAll(con("objeto", "Lo que escribía"));
        assertThat(persona.enviar(persona.direcciones().nuevo(), otraVez).statusCode())
                .isEqualTo(303);
        assertThat(unico(persona).objeto()).isEqualTo("Lo que escribía");
    }

    @Test
    void loAjenoEsUn404() {
        var dueno = entra("IIT010101AB1");
        dueno.capturar(dueno.direcciones().nuevo(), bueno());
        var otro = entra("JJT010101AB1");
        var ajeno = unico(dueno).id();

        assertThat(List.of(
                        otro.ver(dueno.direcciones().lista()),
                        otro.ver(dueno.direcciones().contrato(ajeno)),
                        otro.ver(otro.direcciones().contrato(ajeno)),
                        otro.ver(otro.direcciones().cambiar(ajeno)),
                        otro.ver(otro.direcciones().lista() + "/no-es-un-id"),
                        otro.enviar(otro.direcciones().cambiar(ajeno), bueno()),
                        otro.enviar(otro.direcciones().eliminar(ajeno), Map.of()),
                        otro.enviar(dueno.direcciones().nuevo(), bueno()),
                        otro.ver(otro.direcciones().contrato(ajeno) + "/contratante/domicilio/ubicar"),
                        otro.ver(dueno.direcciones().contrato(ajeno) + "/convencional/domicilio/ubicar")))
                .allSatisfy(respuesta -> assertThat(respuesta.statusCode()).isEqualTo(404));
        assertThat(de(dueno)).hasSize(1);
    }
}
