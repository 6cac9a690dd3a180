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
}
