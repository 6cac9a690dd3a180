package mx.icsoe.portal.notas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.icsoe.portal.acceso.AutoridadDePruebaConfiguration;
import mx.icsoe.portal.contratos.EliminarContrato;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enviar a firma, devolver y conversar, sin guiones y por las mismas páginas que las personas. */
@PruebaDePortal
@Import(AutoridadDePruebaConfiguration.class)
class EntreDosTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient base;

    @LocalServerPort
    private int puerto;

    private EntreDos dos;

    @BeforeEach
    void prepara() {
        dos = new EntreDos(portal, puerto);
    }

    @AfterEach
    void reinicia() {
        reloj.reiniciar();
    }

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
        assertThat(negado.body()).contains("NOT-004");
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
        Ficha ficha = enviada(ana, 1);
        dos.prueba().presentada(ficha.id());

        var tarde = ana.enviar(ficha, "/notas", Map.of("texto", "Se me olvidaba"));

        assertThat(tarde.statusCode()).isEqualTo(409);
        assertThat(tarde.body()).contains("NOT-003", "Se me olvidaba", "firmó y presentó");
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

    private Ficha enviada(EntreDos.Quien quien, int contratos) {
        Ficha ficha = dos.completa(contratos);
        destino(quien.confirmar(ficha, "/enviar", Map.of()));
        return ficha;
    }

    private Ficha devuelta(EntreDos.Quien quien) {
        Ficha ficha = enviada(quien, 1);
        destino(dos.contratista().confirmar(ficha, "/devolver", Map.of("nota", "Corrige la fecha")));
        return ficha;
    }

    private Estado estado(Ficha ficha) {
        return Estado.de(dos.informativa(ficha));
    }

    private Nota nota(Ficha ficha, String texto) {
        return dos.hilo(ficha).stream()
                .filter(una -> una.texto().filter(texto::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String identificador(HttpResponse<String> pagina) {
        var hallado = Pattern.compile("name=\"identificador\" value=\"([0-9a-f-]{36})\"")
                .matcher(pagina.body());
        assertThat(hallado.find()).isTrue();
        return hallado.group(1);
    }

    private static String destino(HttpResponse<String> respuesta) {
        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(303);
        return respuesta.headers().firstValue("Location").orElseThrow();
    }

    /** Los asuntos de lo que se avisó de esa informativa, a quien fuera. */
    private List<String> avisos(Ficha ficha) {
        return base.sql("select asunto from avisos.aviso where ruta like :ruta")
                .param("ruta", "%" + ficha.id() + "%")
                .query(String.class)
                .list();
    }

    private List<String> textosDeAvisos() {
        return base.sql("select texto from avisos.aviso").query(String.class).list();
    }

    private List<String> acciones(Ficha ficha) {
        return base.sql("select accion from bitacora.asiento where contratista = :id")
                .param("id", ficha.contratista().valor())
                .query(String.class)
                .list();
    }
}
