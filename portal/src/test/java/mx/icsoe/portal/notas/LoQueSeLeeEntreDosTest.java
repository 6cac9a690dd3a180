package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.icsoe.portal.informativas.Ficha;
import org.junit.jupiter.api.Test;

/** Que las páginas de enviar, devolver y atender digan lo que es cierto para quien las lee, y a dónde ir. */
class LoQueSeLeeEntreDosTest extends PruebaEntreDos {

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
