package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.efirma.pruebas.Laboratorio;
import mx.icsoe.efirma.reto.Reto;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** El reto sirve una vez, a su sesión y por cinco minutos; del token, solo lo que se espera. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class TokenYRetoTest {

    private static final String RFC = Persona.moral().rfc();

    @LocalServerPort
    private int puerto;

    @Autowired
    private RelojDePrueba reloj;

    @BeforeEach
    void poneElReloj() {
        reloj.fijar(Laboratorio.HOY);
    }

    @Test
    void rechazaLaFirmaHechaParaOtroSitio() {
        var entrada = EntradaPorHttp.abrir(puerto);

        var respuesta =
                entrada.presentar(RFC, Laboratorio.MORAL.token("https://icsoe.sitio.falso", RFC, entrada.reto()));

        assertThat(falta(respuesta)).startsWith("ACC-040 ");
    }

    @Test
    void noSirveDosVecesElMismoReto() {
        var entrada = EntradaPorHttp.abrir(puerto);
        String token = Laboratorio.MORAL.token(entrada.navegador().sitio(), RFC, entrada.reto());
        entrada.presentar(RFC, token);

        assertThat(falta(entrada.presentar(RFC, token))).startsWith("ACC-041 ");
    }

    @Test
    void elIntentoFallidoTambienGastaElReto() {
        var entrada = EntradaPorHttp.abrir(puerto);
        String reto = entrada.reto();
        entrada.presentar(RFC, "{}");
        entrada.presentar(RFC, Laboratorio.FISICA.token(entrada.navegador().sitio(), RFC, reto));

        assertThat(falta(entrada.presentar(
                        RFC, Laboratorio.MORAL.token(entrada.navegador().sitio(), RFC, reto))))
                .startsWith("ACC-041 ");
    }

    @Test
    void noSirveElRetoDeOtraSesion() {
        var una = EntradaPorHttp.abrir(puerto);
        var otra = EntradaPorHttp.abrir(puerto);
        otra.reto();

        var respuesta =
                otra.presentar(RFC, Laboratorio.MORAL.token(una.navegador().sitio(), RFC, una.reto()));

        assertThat(falta(respuesta)).startsWith("ACC-040 ");
    }

    @Test
    void noSirveElRetoVencido() {
        var entrada = EntradaPorHttp.abrir(puerto);
        String token = Laboratorio.MORAL.token(entrada.navegador().sitio(), RFC, entrada.reto());
        reloj.avanzar(Reto.VIDA);

        assertThat(falta(entrada.presentar(RFC, token)))
                .isEqualTo("ACC-042 Pasaron más de 5 minutos; vuelve a validar tu e.firma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"rfc\":\"SED150312KT7\"}",
                "{\"rfc\":1,\"token\":{}}",
                "{\"rfc\":\"SED150312KT7\",\"token\":\"{}\"}",
                "{\"rfc\":\"SED150312KT7\",\"token\":\"\\u0000\"}"
            })
    void contestaConOrdenALoQueNoEsUnaSolicitud(String cuerpo) {
        var respuesta = EntradaPorHttp.abrir(puerto).enviar("/icsoe/acceso/efirma/validar", cuerpo);

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).contains("\"exito\":false", "ACC-043");
    }

    @Test
    void noLeeUnaSolicitudEnorme() {
        var respuesta = EntradaPorHttp.abrir(puerto)
                .enviar("/icsoe/acceso/efirma/validar", "{\"rfc\":\"" + "X".repeat(10_000_000) + "\"}");

        assertThat(respuesta.statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "HS256", "RS512", "ES256"})
    void rechazaTodoAlgoritmoQueNoSeaElSuyo(String algoritmo) {
        var entrada = EntradaPorHttp.abrir(puerto);
        String token = Laboratorio.MORAL.token(entrada.navegador().sitio(), RFC, entrada.reto());

        assertThat(falta(entrada.presentar(RFC, token.replace("RS256", algoritmo))))
                .startsWith("ACC-043 ");
        assertThat(falta(entrada.presentar(RFC, token.replace("\"algoritmo\":\"RS256\",", ""))))
                .startsWith("ACC-043 ");
    }

    private static String falta(JsonNode respuesta) {
        assertThat(respuesta.path("exito").asBoolean()).isFalse();
        var falta = respuesta.path("falta");
        return falta.path("codigo").asString() + " " + falta.path("mensaje").asString();
    }
}
