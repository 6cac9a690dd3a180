package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import org.junit.jupiter.api.Test;

/** Que las páginas de enviar, devolver y atender digan lo que es cierto para quien las lee, y a dónde ir. */
class LoQueSeLeeEntreDosTest extends PruebaEntreDos {

    @Test
    void quienYaAnotoQueCorregirDevuelveSinRepetirlo() {
        Ficha ficha = enviada(dos.capturista("Ana"), 1);
        var contratista = dos.contratista();
        var vacia = contratista.confirmar(ficha, "/devolver", Map.of("nota", " "));
        assertThat(vacia.statusCode())
                .as("sin ninguna nota no se sabría qué corregir")
                .isEqualTo(422);
        assertThat(vacia.body()).contains("INF-015", "¿Qué hay que corregir?");

        destino(contratista.enviar(ficha, "/notas/nueva", Map.of("tema", "periodo", "texto", "Son dos")));
        assertThat(contratista.ver(ficha, "/devolver").body()).contains("¿Algo más que corregir? (opcional)");
        assertThat(contratista
                        .confirmar(ficha, "/devolver", Map.of("nota", "x".repeat(TextoDeNota.LARGO + 1)))
                        .statusCode())
                .isEqualTo(422);
        destino(contratista.confirmar(ficha, "/devolver", Map.of("nota", "")));

        assertThat(estado(ficha)).isEqualTo(Estado.DEVUELTA);
        assertThat(dos.hilo(ficha))
                .extracting(nota -> nota.texto().orElse(""))
                .contains("Hay notas sobre lo que hay que corregir.", "Son dos");
    }

    @Test
    void aCadaQuienSeLeDiceQuienLaDevolvio() {
        var ana = dos.capturista("Ana");
        Ficha ficha = devuelta(ana);

        assertThat(ana.ver(ficha, "").body()).contains("El contratista la devolvió el");
        assertThat(dos.contratista().ver(ficha, "").body())
                .contains("La devolviste el")
                .doesNotContain("El contratista la devolvió");
        destino(ana.confirmar(ficha, "/reabrir", Map.of(), ""));
        assertThat(dos.contratista().ver(ficha, "/revisar").body()).contains("La devolviste el");
    }

    @Test
    void laNotaLlevaAlHiloYNoALaPaginaEnQueSeLee() {
        var ana = dos.capturista("Ana");
        Ficha ficha = enviada(ana, 1);
        var contrato = dos.contratos(ficha).getFirst();
        String suPagina = "/contratos/" + contrato.id();
        var contratista = dos.contratista();
        destino(contratista.enviar(
                ficha, "/notas/nueva?contrato=" + contrato.id(), Map.of("tema", "contrato", "texto", "Está mal")));
        destino(contratista.confirmar(ficha, "/devolver", Map.of("nota", "Revisa todo")));
        destino(ana.confirmar(ficha, "/reabrir", Map.of(), ""));
        String enlace = "<a href=\"/icsoe/informativas/" + ficha.id() + suPagina + "\">Contrato 1</a>";

        assertThat(ana.ver(ficha, "").body())
                .contains(
                        enlace,
                        nota(ficha, "Está mal").id().ancla() + "\">Atender o contestar<span",
                        nota(ficha, "Revisa todo").id().ancla() + "\">Atender o contestar<span",
                        "<li>La informativa");
        assertThat(ana.ver(ficha, suPagina).body())
                .contains("<li>Contrato 1", "Atender o contestar")
                .doesNotContain(enlace);
    }

    @Test
    void alEnviarSeDiceSiYaVencio() {
        var ana = dos.capturista("Ana");
        Ficha aTiempo = dos.completa(1);
        Ficha tarde = dos.prueba().normal(EntreDos.PERIODO.anterior(), 1);

        assertThat(ana.ver(aTiempo, "/enviar").body())
                .contains("<dt>Vence</dt>", "<dt>Tipo</dt>", "Normal")
                .doesNotContain("extemporánea", "Informativa normal</dd>");
        assertThat(ana.ver(tarde, "/enviar").body())
                .contains("<dt>Venció</dt>", "19 de enero de 2026; quedará marcada como extemporánea");
    }
}
