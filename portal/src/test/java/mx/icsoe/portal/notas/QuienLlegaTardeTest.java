package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import org.junit.jupiter.api.Test;

/** Dos que hacen lo mismo, o lo contrario, uno detrás del otro: el segundo se entera y no pierde lo escrito. */
class QuienLlegaTardeTest extends PruebaEntreDos {

    @Test
    void retiraMientrasNoHayaUnaFirmaPreparada() {
        var ana = dos.capturista("Ana");
        var beto = dos.capturista("Beto");
        Ficha ficha = enviada(ana, 1);
        destino(beto.confirmar(ficha, "/retirar", Map.of()));
        assertThat(estado(ficha)).isEqualTo(Estado.EN_CAPTURA);
        assertThat(dos.contratista().ver(ficha, "/revisar").body()).contains("Beto retiró el envío el");

        destino(ana.confirmar(ficha, "/enviar", Map.of()));
        String version = EntreDos.version(ana.ver(ficha, "/retirar"));
        dos.prueba().preparada(ficha.id());
        var negado = ana.enviar(ficha, "/retirar", Map.of("version", version));
        assertThat(negado.statusCode()).isEqualTo(409);
        assertThat(negado.body())
                .contains("NOT-004", "intenta en 15 minutos o pídele que la devuelva")
                .as("ya no se insiste en retirarla")
                .containsPattern("boton--secundario\"[^>]*>Retirar<")
                .containsPattern("boton--primario\"[^>]*>Dejarla enviada<");
        assertThat(estado(ficha)).isEqualTo(Estado.EN_FIRMA);

        reloj.avanzar(Duration.ofMinutes(15));
        ana = dos.capturista("Ana");
        destino(ana.enviar(ficha, "/retirar", Map.of("version", version)));
        assertThat(estado(ficha)).isEqualTo(Estado.EN_CAPTURA);
    }

    @Test
    void noRetiraLoQueCerroElContratista() {
        Ficha ficha = dos.completa(1);
        dos.prueba().preparada(ficha.id());
        reloj.avanzar(Duration.ofHours(1));
        var ana = dos.capturista("Ana");

        assertThat(ana.ver(ficha, "").body()).doesNotContain("Retirar del envío");
        var negado = ana.confirmar(ficha, "/retirar", Map.of());
        assertThat(negado.statusCode()).isEqualTo(409);
        assertThat(negado.body()).contains("NOT-008");
    }

    @Test
    void elSegundoQueEnviaVeQuienFueYNoPierdeSuMensaje() {
        var ana = dos.capturista("Ana");
        var beto = dos.capturista("Beto");
        Ficha ficha = dos.completa(1);
        String version = EntreDos.version(ana.ver(ficha, "/enviar"));
        destino(ana.enviar(ficha, "/enviar", Map.of("version", version, "mensaje", "De Ana")));
        destino(ana.enviar(ficha, "/enviar", Map.of("version", version, "mensaje", "De Ana")));

        var segundo = beto.enviar(ficha, "/enviar", Map.of("version", version, "mensaje", "De Beto"));

        assertThat(segundo.statusCode()).isEqualTo(409);
        assertThat(segundo.body()).contains("NOT-005", "Ana la envió el", "De Beto", "Agregar al hilo");
        assertThat(dos.hilo(ficha)).as("el doble clic no se repite").hasSize(1);
        assertThat(avisos(ficha)).hasSize(1);
        destino(beto.enviar(ficha, "/notas", Map.of("texto", "De Beto")));
        assertThat(dos.hilo(ficha)).extracting(nota -> nota.quien().nombre()).containsExactly("Ana", "Beto");
    }

    @Test
    void quienDevuelveTardeVeQuePasoYConservaLoEscrito() {
        var ana = dos.capturista("Ana");
        var contratista = dos.contratista();
        Ficha ficha = enviada(ana, 1);
        String version = EntreDos.version(contratista.ver(ficha, "/devolver"));
        destino(contratista.enviar(ficha, "/notas/nueva", Map.of("tema", "informativa", "texto", "Atada")));
        destino(ana.confirmar(ficha, "/retirar", Map.of()));

        var tarde = contratista.enviar(ficha, "/devolver", Map.of("version", version, "nota", "La general"));

        assertThat(tarde.statusCode()).isEqualTo(409);
        assertThat(tarde.body()).contains("INF-014", "La general", "Atada", "En captura");
        destino(ana.confirmar(ficha, "/enviar", Map.of()));
        assertThat(contratista.ver(ficha, "/devolver").body())
                .as("lo atado sigue por mandar cuando la vuelven a enviar")
                .contains("Atada");
        destino(contratista.confirmar(ficha, "/devolver", Map.of("nota", "La general")));
        assertThat(dos.hilo(ficha)).extracting(nota -> nota.texto().orElse("")).contains("Atada", "La general");
    }

    @Test
    void devolverDosVecesLaMismaPaginaNoRepiteNada() {
        var contratista = dos.contratista();
        Ficha ficha = enviada(dos.capturista("Ana"), 1);
        var pagina = contratista.ver(ficha, "/devolver");
        var campos =
                Map.of("version", EntreDos.version(pagina), "identificador", identificador(pagina), "nota", "Una vez");

        destino(contratista.enviar(ficha, "/devolver", campos));
        destino(contratista.enviar(ficha, "/devolver", campos));

        assertThat(dos.hilo(ficha)).hasSize(2);
        assertThat(avisos(ficha)).hasSize(2);
    }

    @Test
    void atenderDosVecesNoCambiaQuienLaAtendio() {
        var ana = dos.capturista("Ana");
        var beto = dos.capturista("Beto");
        Ficha ficha = devuelta(ana);
        var nota = dos.hilo(ficha).getLast();

        destino(ana.enviar(ficha, "/notas/" + nota.id() + "/atender", Map.of()));
        destino(beto.enviar(ficha, "/notas/" + nota.id() + "/atender", Map.of()));

        assertThat(ana.ver(ficha, "/notas").body()).contains("Atendida por Ana").doesNotContain("Atendida por Beto");
    }
}
