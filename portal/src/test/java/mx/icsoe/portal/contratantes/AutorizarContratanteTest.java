package mx.icsoe.portal.contratantes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import mx.icsoe.portal.contratantes.ListarContratantes.Cuales;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.pruebas.Navegador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** El contratista dice a quién deja ver, y lo puede retirar. */
class AutorizarContratanteTest extends PruebaDeContratantes {

    @Test
    void autorizaAQuienAunNoTieneContratosEscritoComoSea() {
        var escrito = " " + rfc().toLowerCase(Locale.ROOT).replaceFirst("(...)(......)(...)", "$1-$2 $3") + " ";

        var respuesta = enviar("/icsoe/contratantes/dejar-ver", Map.of("rfc", escrito));

        assertThat(respuesta.statusCode()).isEqualTo(303);
        String destino = respuesta.headers().firstValue("Location").orElseThrow();
        assertThat(destino).endsWith("?hecho=autorizado").doesNotContain(rfc());
        assertThat(comoContratista(destino)).contains("Ya puede ver", rfc(), "Todavía no ha mirado nada");
        assertThat(ver("/icsoe/compartidos")).contains("Informante de Pruebas", "Todavía no hay contratos presentados");
    }

    @ParameterizedTest
    @CsvSource({
        "'', CTE-001",
        "'   ', CTE-001",
        "XIA19012, CTE-002",
        "XAXX010101000, CTE-004",
        "xexx 010101 000, CTE-004"
    })
    void niegaLoQueNoEsElRfcDeUnContratante(String escrito, String codigo) {
        var respuesta = enviar("/icsoe/contratantes/dejar-ver", Map.of("rfc", escrito));

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).contains("/ayuda/errores#" + codigo, "Error: ");
        assertThat(autorizaciones()).isEmpty();
    }

    @Test
    void niegaSuPropioRfc() {
        var respuesta = enviar(
                "/icsoe/contratantes/dejar-ver",
                Map.of("rfc", informante.identidad().rfc().valor()));

        assertThat(respuesta.body()).contains("CTE-003");
        assertThat(autorizaciones()).isEmpty();
    }

    @Test
    void autorizarMuchasVecesALaVezDejaUnaSola() throws Exception {
        var hechos = aLaVez(IntStream.range(0, 8)
                .<Callable<Autorizacion>>mapToObj(i -> () -> informante.autorizar(rfc()))
                .toList());

        assertThat(hechos)
                .extracting(Autorizacion::id)
                .containsOnly(hechos.getFirst().id());
        assertThat(historia(hechos.getFirst())).hasSize(1);
    }

    @Test
    void retirarNuncaSePierdeAunqueSeAutoriceALaVez() throws Exception {
        var una = informante.autorizar(rfc());
        aLaVez(List.<Callable<Object>>of(
                () -> {
                    informante.retirar(una);
                    return una;
                },
                () -> informante.autorizar(rfc()),
                () -> {
                    informante.retirar(una);
                    return una;
                }));

        assertThat(historia(una))
                .as("cada una quedó asentada, en algún orden, alternándose")
                .extracting(Autorizacion.Cambio::vigente)
                .contains(false)
                .isSubsetOf(true, false);
        informante.retirar(una);
        assertThat(portal.getBean(Autorizaciones.class).para(new Rfc(rfc()))).isEmpty();
    }

    @Test
    void cadaCambioQuedaConSuCertificadoYEnLaBitacora() {
        var una = informante.autorizar(rfc());
        informante.retirar(una);
        informante.autorizar(rfc());

        assertThat(historia(una))
                .extracting(Autorizacion.Cambio::version, Autorizacion.Cambio::vigente, Autorizacion.Cambio::serie)
                .containsExactly(
                        tuple(3, true, informante.identidad().serie()),
                        tuple(2, false, informante.identidad().serie()),
                        tuple(1, true, informante.identidad().serie()));
        assertThat(base.sql("""
                        select accion from bitacora.asiento
                        where contratista = :contratista and papel = 'contratista' and accion like 'contratantes.%' order by momento, id
                        """)
                        .param(
                                "contratista",
                                informante.identidad().contratista().valor())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "contratantes.autorizado", "contratantes.retirado", "contratantes.autorizado");
        assertThat(base.sql("select count(*) from bitacora.asiento where detalle::text like '%' || :rfc || '%'")
                        .param("rfc", rfc())
                        .query(Long.class)
                        .single())
                .as("el RFC no va en la bitácora")
                .isZero();
    }

    @Test
    void listaLosDeSusContratosPresentadosConCuantosSonYSiPuedenVer() {
        informante.presentada(mio("Limpieza"), mio("Vigilancia"), deOtro("Jardinería"));
        informante.autorizar(rfc());
        informante.autorizar("BNF180203KL4");

        var todos = listar(Cuales.TODOS);
        assertThat(todos)
                .extracting(uno -> uno.rfc().valor(), uno -> uno.contratos(), uno -> uno.autorizado())
                .containsExactly(tuple(ajeno, 1L, false), tuple(rfc(), 2L, true), tuple("BNF180203KL4", 0L, true));
        assertThat(listar(Cuales.SIN_AUTORIZAR))
                .extracting(uno -> uno.rfc().valor())
                .containsExactly(ajeno);
        String pagina = comoContratista("/icsoe/contratantes");
        assertThat(pagina).contains("Miradora de Pruebas", AJENA, "Dejar ver", "Retirar");
        String dejarVer = pagina.replaceAll("(?s).*href=\"(/icsoe/contratantes/dejar-ver\\?contrato=[^\"]*)\".*", "$1");
        assertThat(comoContratista(dejarVer)).contains(ajeno, AJENA, "Qué no verá", "ni NSS, ni CURP");
    }

    @Test
    void noSirvenLosIdentificadoresDeOtro() {
        var ajena = informante.autorizar(rfc());
        var otro = new Navegador(puerto).con(contratante);

        assertThat(otro.pedir("/icsoe/contratantes/" + ajena.id()).statusCode()).isEqualTo(404);
        assertThat(otro.enviar("/icsoe/contratantes/" + ajena.id() + "/retirar", Map.of("_csrf", contratante.ficha()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(autorizaciones()).hasSize(1).allMatch(Autorizacion::vigente);
        assertThat(comoContratista("/icsoe/contratantes/no-es-un-identificador"))
                .contains("404");
    }

    private List<ListarContratantes.Renglon> listar(Cuales cuales) {
        return portal.getBean(ListarContratantes.class)
                .listar(informante.identidad().contratista(), cuales, 1)
                .renglones();
    }

    private List<Autorizacion> autorizaciones() {
        return portal.getBean(Autorizaciones.class).de(informante.identidad().contratista());
    }

    private List<Autorizacion.Cambio> historia(Autorizacion una) {
        return portal.getBean(Autorizaciones.class).historia(una.contratista(), una.id());
    }

    private String comoContratista(String ruta) {
        return new Navegador(puerto).con(informante.sesion()).pedir(ruta).body();
    }

    private HttpResponse<String> enviar(String ruta, Map<String, String> campos) {
        var sesion = informante.sesion();
        var completos = new HashMap<>(campos);
        completos.put("_csrf", sesion.ficha());
        return new Navegador(puerto).con(sesion).enviar(ruta, completos);
    }

    private static <T> List<T> aLaVez(List<Callable<T>> trabajos) throws Exception {
        var resultados = new ArrayList<T>();
        try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var futuro : hilos.invokeAll(trabajos)) {
                resultados.add(futuro.get());
            }
        }
        return resultados;
    }
}
