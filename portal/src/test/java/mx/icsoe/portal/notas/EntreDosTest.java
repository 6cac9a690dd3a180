package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import org.junit.jupiter.api.Test;

/** De enviar a firma al acuse, y quién puede qué, sin guiones y por las mismas páginas que las personas. */
class EntreDosTest extends PruebaEntreDos {

    @Test
    void recorreDeLaCapturaAlAcuseConUnaDevolucionEnMedio() {
        var ana = dos.capturista("Ana López");
        var contratista = dos.contratista();
        Ficha ficha = dos.completa(2);

        assertThat(ana.ver(ficha, "").body()).contains("Enviar a firma").doesNotContain("Continuar a la firma");
        destino(ana.confirmar(ficha, "/enviar", Map.of("mensaje", "Ya quedó. El 2 es nuevo.")));
        assertThat(ana.ver(ficha, "").body())
                .contains("Enviada a firma el", "por Ana López", "Retirar del envío")
                .doesNotContain("/firmar\"");

        var contrato = dos.contratos(ficha).getLast();
        destino(contratista.enviar(
                ficha,
                "/notas/nueva?contrato=" + contrato.id(),
                Map.of("tema", "inicio", "texto", "Empezó el 15, no el 1")));
        destino(contratista.enviar(ficha, "/notas/nueva", Map.of("tema", "periodo", "texto", "Son tres contratos")));
        assertThat(ana.ver(ficha, "/notas").body())
                .as("lo que no se ha mandado no lo ve nadie más")
                .doesNotContain("Empezó el 15");
        assertThat(contratista.ver(ficha, "/devolver").body()).contains("Empezó el 15", "Son tres contratos");
        destino(contratista.confirmar(ficha, "/devolver", Map.of("nota", "Dos detalles")));

        assertThat(ana.ver(ficha, "").body())
                .contains(
                        "Se devolvió para corregirla",
                        "Dos detalles",
                        "Atender 3 notas",
                        "Contrato 2, fecha de inicio");
        destino(ana.confirmar(ficha, "/reabrir", Map.of(), ""));
        assertThat(ana.ver(ficha, "/contratos/" + contrato.id() + "/cambiar").body())
                .contains("Empezó el 15");
        assertThat(ana.ver(ficha, "/contratos/" + contrato.id()).body()).contains("1 nota por atender");
        assertThat(ana.ver(ficha, "/periodo").body()).contains("Son tres contratos");

        var fecha = nota(ficha, "Empezó el 15, no el 1");
        destino(ana.enviar(ficha, "/notas/" + fecha.id() + "/atender", Map.of()));
        destino(ana.enviar(ficha, "/notas/" + fecha.id() + "/contestar", Map.of("texto", "Corregida")));
        assertThat(ana.ver(ficha, "/enviar").body()).contains("Quedan 2 notas sin atender", "Son tres contratos");
        destino(ana.confirmar(ficha, "/enviar", Map.of()));
        assertThat(contratista.ver(ficha, "/notas").body())
                .contains(
                        "Corregida", "Atendida por Ana López", "Ya quedó. El 2 es nuevo.", "2 de 3 notas por atender");

        var presentada = dos.prueba().presentada(ficha.id());

        assertThat(ana.ver(ficha, "").body()).contains("/acuses/" + presentada.folio());
        assertThat(dos.hilo(ficha))
                .extracting(Nota::clase)
                .containsExactly(
                        ClaseDeNota.ENVIO,
                        ClaseDeNota.DEVOLUCION,
                        ClaseDeNota.OBSERVACION,
                        ClaseDeNota.OBSERVACION,
                        ClaseDeNota.RESPUESTA,
                        ClaseDeNota.ENVIO,
                        ClaseDeNota.PRESENTACION);
        assertThat(avisos(ficha))
                .containsExactlyInAnyOrder(
                        "Tienes una informativa para revisar y firmar",
                        "Se devolvió una informativa que enviaste a firma",
                        "Tienes una informativa para revisar y firmar",
                        "Se presentó una informativa que enviaste a firma");
        assertThat(textosDeAvisos())
                .anyMatch(texto -> texto.contains("Contrato 2, fecha de inicio")
                        && texto.contains("Datos del periodo, contratos declarados"))
                .noneMatch(texto -> texto.contains("Empezó el 15") || texto.contains("Dos detalles"));
        assertThat(acciones(ficha))
                .contains(
                        "notas.envio",
                        "notas.guardada",
                        "notas.devolucion",
                        "notas.observacion",
                        "notas.atendida",
                        "notas.respuesta",
                        "notas.presentacion",
                        "informativa.presentar");
    }

    @Test
    void diceJuntoTodoLoQueImpideFirmarYNoEnvia() {
        var ana = dos.capturista("Ana");
        Ficha vacia = dos.prueba().iniciar(EntreDos.PERIODO, TipoDeInformativa.NORMAL);

        assertThat(ana.ver(vacia, "/enviar").body())
                .contains("Antes de enviarla falta esto", "PRE-005", "PRE-007")
                .doesNotContain("name=\"mensaje\"");
        var negada = ana.enviar(vacia, "/enviar", Map.of("version", "1", "mensaje", "Va"));

        assertThat(negada.statusCode()).isEqualTo(422);
        assertThat(negada.body()).contains("PRE-005", "PRE-007");
        assertThat(estado(vacia)).isEqualTo(Estado.EN_CAPTURA);
        assertThat(dos.hilo(vacia)).isEmpty();
        assertThat(acciones(vacia)).doesNotContain("informativa.enviar-a-firma", "notas.envio");
    }

    @Test
    void sinLaFacultadNoVeElBotonNiLlegaALaRuta() {
        var beto = dos.con("Beto", Facultad.CAPTURAR, Facultad.CARGAR_TRABAJADORES);
        Ficha ficha = dos.completa(1);

        assertThat(beto.ver(ficha, "").body()).doesNotContain("/enviar\"");
        assertThat(beto.ver(ficha, "/revisar").body()).doesNotContain("/enviar\"", "Continuar a la firma");
        assertThat(beto.ver(ficha, "/enviar").statusCode()).isEqualTo(403);
        assertThat(beto.enviar(ficha, "/enviar", Map.of("version", "2")).statusCode())
                .isEqualTo(403);
        assertThat(beto.enviar(ficha, "/retirar", Map.of("version", "2")).statusCode())
                .isEqualTo(403);
        assertThat(estado(ficha)).isEqualTo(Estado.EN_CAPTURA);
    }

    @Test
    void elCapturistaNoDevuelveNiAnotaAlRevisar() {
        var ana = dos.capturista("Ana");
        Ficha ficha = enviada(ana, 1);

        assertThat(ana.enviar(ficha, "/devolver", Map.of("version", "3", "nota", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ana.enviar(ficha, "/notas/nueva", Map.of("tema", "informativa", "texto", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ana.ver(ficha, "/revisar").body()).doesNotContain("Agregar nota", "/devolver");
        var mirar = dos.con("Solo Mira");
        assertThat(mirar.ver(ficha, "/notas").statusCode()).isEqualTo(200);
        assertThat(mirar.ver(ficha, "/notas").body()).doesNotContain("Agregar al hilo");
        assertThat(mirar.enviar(ficha, "/notas", Map.of("texto", "x")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void conLlaveDeAccesoSeAnotaYSeDevuelvePeroNoSeFirma() {
        Ficha ficha = enviada(dos.capturista("Ana"), 1);
        var conLlave = dos.conLlave();

        destino(conLlave.enviar(ficha, "/notas/nueva", Map.of("tema", "informativa", "texto", "Revisa todo")));
        assertThat(conLlave.ver(ficha, "/firmar").statusCode()).isEqualTo(403);
        destino(conLlave.confirmar(ficha, "/devolver", Map.of("nota", "Desde el teléfono")));

        assertThat(estado(ficha)).isEqualTo(Estado.DEVUELTA);
        assertThat(dos.hilo(ficha)).extracting(nota -> nota.texto().orElse("")).contains("Revisa todo");
    }

    @Test
    void quienTrabajaSoloFirmaSinPasosDeMas() {
        var contratista = dos.contratista();
        Ficha ficha = dos.completa(1);

        assertThat(contratista.ver(ficha, "").body()).doesNotContain("Enviar a firma", "hilo de notas");
        assertThat(contratista.ver(ficha, "/revisar").body())
                .contains("Continuar a la firma")
                .doesNotContain("Agregar nota", "Enviar a firma");
        assertThat(destino(contratista.ver(ficha, "/enviar"))).endsWith("/revisar");
        dos.prueba().presentada(ficha.id());

        assertThat(dos.hilo(ficha)).isEmpty();
        assertThat(avisos(ficha)).isEmpty();
    }

    @Test
    void quienSeDevuelveASiMismoNoGanaPasos() {
        var contratista = dos.contratista();
        Ficha ficha = dos.completa(1);
        dos.prueba().preparada(ficha.id());

        destino(contratista.confirmar(ficha, "/devolver", Map.of("nota", "Me faltó la fecha")));

        assertThat(contratista.ver(ficha, "").body())
                .contains("Me faltó la fecha", "Volver a capturar")
                .doesNotContain("Atender 1 nota");
        assertThat(dos.con("Solo Mira").ver(ficha, "").body())
                .as("pero si alguien le captura, sí es un paso")
                .contains("Atender 1 nota");
        assertThat(avisos(ficha)).isEmpty();
    }
}
