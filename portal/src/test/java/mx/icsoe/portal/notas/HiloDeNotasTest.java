package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.contratos.EliminarContrato;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import org.junit.jupiter.api.Test;

/** Lo que se escribe en el hilo: se escapa, cabe o se dice, no se borra y no se alcanza desde otra informativa. */
class HiloDeNotasTest extends PruebaEntreDos {

    @Test
    void escapaTodoLoQueSeEscribe() {
        String veneno = "<script>alert(1)</script><img src=x onerror=alert(2)> & \"comillas\"";
        var ana = dos.capturista("Ana <b>López</b>");
        var contratista = dos.contratista();
        Ficha ficha = dos.completa(1);
        destino(ana.confirmar(ficha, "/enviar", Map.of("mensaje", veneno)));
        var contrato = dos.contratos(ficha).getFirst();
        for (String tema : List.of("contrato", "objeto", "trabajadores")) {
            contratista.enviar(ficha, "/notas/nueva?contrato=" + contrato.id(), Map.of("tema", tema, "texto", veneno));
        }
        var revisar = contratista.ver(ficha, "/devolver");
        contratista.confirmar(ficha, "/devolver", Map.of("nota", veneno));
        ana.confirmar(ficha, "/reabrir", Map.of(), "");

        String ruta = "/contratos/" + contrato.id();
        assertThat(List.of(
                        revisar,
                        ana.ver(ficha, ""),
                        ana.ver(ficha, "/notas"),
                        ana.ver(ficha, "/revisar"),
                        ana.ver(ficha, "/enviar"),
                        ana.ver(ficha, ruta),
                        ana.ver(ficha, ruta + "/cambiar"),
                        ana.ver(ficha, ruta + "/trabajadores"),
                        ana.ver(ficha, "/notas/" + dos.hilo(ficha).getFirst().id() + "/contestar")))
                .allSatisfy(pagina -> {
                    assertThat(pagina.statusCode()).isEqualTo(200);
                    assertThat(pagina.body())
                            .contains("&lt;script&gt;")
                            .doesNotContain("<script>alert", "<img src=x", "<b>López");
                });
    }

    @Test
    void loQueNoCabeSeQuedaEnLaPagina() {
        String largo = "a".repeat(2001);
        var ana = dos.capturista("Ana");
        var contratista = dos.contratista();
        Ficha ficha = enviada(ana, 1);
        for (var respuesta : List.of(
                contratista.enviar(ficha, "/devolver", Map.of("version", "3", "nota", largo)),
                contratista.enviar(ficha, "/notas/nueva", Map.of("tema", "informativa", "texto", largo)),
                ana.enviar(ficha, "/notas", Map.of("texto", largo)))) {
            assertThat(respuesta.statusCode()).isEqualTo(422);
            assertThat(respuesta.body()).contains("2,000 caracteres o menos", largo);
        }
        var sinElegir = contratista.enviar(ficha, "/notas/nueva", Map.of("tema", "rfc", "texto", " "));
        assertThat(sinElegir.statusCode()).isEqualTo(422);
        assertThat(sinElegir.body())
                .as("un campo de contrato sin contrato no se puede elegir")
                .contains("Elige de qué habla la nota", "Escribe la nota");
        assertThat(estado(ficha)).isEqualTo(Estado.EN_FIRMA);
    }

    @Test
    void loDichoSobreviveAlContratoQueSeElimina() {
        var ana = dos.capturista("Ana");
        Ficha ficha = enviada(ana, 2);
        var contratista = dos.contratista();
        var contrato = dos.contratos(ficha).getLast();
        destino(contratista.enviar(
                ficha, "/notas/nueva?contrato=" + contrato.id(), Map.of("tema", "objeto", "texto", "Sobra")));
        destino(contratista.confirmar(ficha, "/devolver", Map.of("nota", "Quita uno")));
        destino(ana.confirmar(ficha, "/reabrir", Map.of(), ""));
        portal.getBean(EliminarContrato.class)
                .eliminar(
                        ficha.contratista(),
                        ficha.id(),
                        contrato.id(),
                        ana.sesion().identidad().autor());

        assertThat(ana.ver(ficha, "/notas").body())
                .contains("Contrato 2, objeto del contrato", "Sobra")
                .doesNotContain("contratos/" + contrato.id());
    }

    @Test
    void unaNotaDeOtraInformativaNoSeAlcanzaDesdeEsta() {
        var ana = dos.capturista("Ana");
        Ficha ficha = devuelta(ana);
        Ficha otra = dos.prueba().iniciar(EntreDos.PERIODO.anterior(), TipoDeInformativa.NORMAL);
        var nota = dos.hilo(ficha).getLast();

        assertThat(ana.ver(otra, "/notas/" + nota.id() + "/contestar").statusCode())
                .isEqualTo(404);
        assertThat(ana.enviar(otra, "/notas/" + nota.id() + "/atender", Map.of())
                        .statusCode())
                .isEqualTo(404);
        var ajeno = new EntreDos(portal, puerto).contratista();
        assertThat(ajeno.ver(ficha, "/notas").statusCode()).isEqualTo(404);
        assertThat(dos.contratista()
                        .ver(
                                otra,
                                "/notas/nueva?contrato="
                                        + dos.contratos(ficha).getFirst().id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void enElHiloDeLoPresentadoYaNoSeEscribe() {
        var ana = dos.capturista("Ana");
        Ficha ficha = devuelta(ana);
        destino(ana.confirmar(ficha, "/reabrir", Map.of(), ""));
        destino(ana.confirmar(ficha, "/enviar", Map.of()));
        dos.prueba().presentada(ficha.id());

        var tarde = ana.enviar(ficha, "/notas", Map.of("texto", "Se me olvidaba"));

        assertThat(tarde.statusCode()).isEqualTo(409);
        assertThat(tarde.body()).contains("NOT-003", "Se me olvidaba", "firmó y presentó", "Quedó sin atender");
    }

    @Test
    void niLaAplicacionPuedeBorrarNiCambiarUnaNota() {
        devuelta(dos.capturista("Ana"));
        for (String orden : List.of(
                "update notas.nota set texto = 'otra'",
                "delete from notas.nota",
                "update notas.atencion set nombre = 'otro'",
                "delete from notas.atencion")) {
            assertThatThrownBy(() -> base.sql(orden).update())
                    .as(orden)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
