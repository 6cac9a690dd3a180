package mx.icsoe.portal.informativas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PruebaDePortal
class OrdenDeInformativasTest {

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Test
    void poneAlFrenteLosCuatrimestresQueUrgen() {
        var persona = new PersonaConInformativas(portal, puerto, SesionDePrueba.otroRfc());
        assertThat(orden(persona, "2026")).as("vence el 18 de mayo").containsExactly("1", "2");
        assertThat(orden(persona, "2025"))
                .as("todos vencidos: como fueron venciendo")
                .containsExactly("1", "2", "3");

        reloj.fijar(Instant.parse("2026-09-02T18:00:00Z"));
        var despues = persona.otraVez();
        assertThat(orden(despues, "2026")).as("el vencido antes que el abierto").containsExactly("1", "2", "3");
        InformativaDePrueba.presentada(
                portal,
                despues.identidad(),
                InformativaDePrueba.iniciada(
                        portal,
                        despues.identidad(),
                        InformativaDePrueba.PRIMERO_DE_2026,
                        TipoDeInformativa.SIN_INFORMACION),
                reloj.instant());
        assertThat(orden(despues, "2026")).as("presentado el primero").containsExactly("2", "3", "1");
    }

    private static List<String> orden(PersonaConInformativas persona, String ejercicio) {
        return Pattern.compile("id=\"cuatrimestre-([123])\"")
                .matcher(persona.ver("/icsoe/informativas?ejercicio=" + ejercicio)
                        .body())
                .results()
                .map(hallado -> hallado.group(1))
                .toList();
    }
}
