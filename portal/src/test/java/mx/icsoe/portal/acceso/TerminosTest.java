package mx.icsoe.portal.acceso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import mx.icsoe.portal.acceso.TextoDeTerminos.Bloque;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PruebaDePortal
class TerminosTest {

    private static final String SERIE = "30001000000500003416";

    @LocalServerPort
    private int puerto;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratistas contratistas;

    @Autowired
    private Aceptaciones aceptaciones;

    @Autowired
    private TerminosEnVigor terminos;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/icsoe/bienvenida", "/icsoe/inicio", "/icsoe/contratista/datos"})
    void mandaALeerlosAntesDeTodoLoDemas(String ruta) {
        var respuesta = navegadorDe(sesionSinTerminos("XIA190128J61")).pedir(ruta);

        assertThat(respuesta.statusCode()).isEqualTo(303);
        assertThat(respuesta.headers().firstValue("Location")).contains("/icsoe/terminos");
    }

    @Test
    void muestraElTextoCompleto() {
        var pagina = navegadorDe(sesionSinTerminos("XIA190128J61"))
                .pedir("/icsoe/terminos")
                .body();

        assertThat(pagina).contains("Términos y condiciones", "Acepto los términos y condiciones", "Ingresar");
        assertThat(terminos.vigente().bloques())
                .hasSizeGreaterThan(15)
                .allSatisfy(bloque -> assertThat(pagina)
                        .contains(
                                switch (bloque) {
                                    case Bloque.Titulo(var texto) -> texto;
                                    case Bloque.Parrafo(var texto) -> texto;
                                    case Bloque.Lista(var renglones) -> renglones.getLast();
                                }));
    }

    @Test
    void exigeMarcarLaCasilla() {
        var respuesta = Formularios.enviar(
                navegadorDe(sesionSinTerminos("XIA190128J61")), "/icsoe/terminos", Map.of("version", "1"));

        assertThat(respuesta.statusCode()).isEqualTo(422);
        assertThat(respuesta.body()).contains("Acepta los términos y condiciones para ingresar");
    }

    @Test
    void guardaVersionHuellaMomentoYSerieYDejaPasar() {
        var sesion = sesionSinTerminos("EKU9003173C9");
        var navegador = navegadorDe(sesion);

        Formularios.enviar(navegador, "/icsoe/terminos", Map.of("acepto", "si", "version", "1"));

        assertThat(navegador.pedir("/icsoe/bienvenida").statusCode()).isEqualTo(200);
        String constancia = jdbc.sql("""
                        select concat_ws(' ', version, huella, serie, extract(epoch from cuando)::bigint)
                        from acceso.aceptacion where contratista_id = :id""")
                .param("id", sesion.identidad().contratista().valor())
                .query(String.class)
                .single();
        assertThat(constancia)
                .isEqualTo("1 %s %s %d"
                        .formatted(terminos.vigente().huella().hex(), SERIE, RelojDePrueba.INICIO.getEpochSecond()));
    }

    @Test
    void aceptarDosVecesNoHaceNada() {
        var sesion = sesionSinTerminos("CACX7605101P8");
        var aceptar = portal.getBean(AceptarTerminos.class);

        assertThat(aceptar.aceptar(sesion.identidad(), 1)).isTrue();
        assertThat(aceptar.aceptar(sesion.identidad(), 1)).isTrue();
        assertThat(aceptar.aceptar(sesion.identidad(), 2)).isFalse();
    }

    @Test
    void laVersionNuevaVuelveAPreguntar() {
        var sesion = sesionSinTerminos("IIA040805DZ4");
        portal.getBean(AceptarTerminos.class).aceptar(sesion.identidad(), 1);
        var segunda = TextoDeTerminos.leer(2, "# Segunda\n\nOtro texto.");
        var conDos = new TerminosEnVigor(List.of(terminos.vigente(), segunda));
        new PublicarTerminos(conDos, aceptaciones, reloj).publicar(segunda);
        var aceptar = new AceptarTerminos(conDos, aceptaciones, portal, reloj);

        assertThat(aceptar.aceptados(sesion.identidad().contratista())).isFalse();
        assertThat(aceptar.aceptar(sesion.identidad(), 1)).isFalse();
        assertThat(aceptar.aceptar(sesion.identidad(), 2)).isTrue();
        assertThat(aceptar.aceptados(sesion.identidad().contratista())).isTrue();
    }

    @Test
    void noArrancaConUnTextoPublicadoQueCambio() {
        var alterado = TextoDeTerminos.leer(1, "# Otro\n\nTexto distinto con el mismo número.");

        assertThatThrownBy(() -> new PublicarTerminos(new TerminosEnVigor(List.of(alterado)), aceptaciones, reloj)
                        .afterPropertiesSet())
                .hasMessageContaining("publica la versión 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceso.entrada", "acceso.aceptacion", "acceso.terminos"})
    void loAsentadoNoSeCambiaNiSeBorra(String tabla) {
        assertThatThrownBy(() -> jdbc.sql("delete from " + tabla).update()).isInstanceOf(DataAccessException.class);
    }

    private SesionDePrueba sesionSinTerminos(String rfc) {
        var id = contratistas.registrarEntrada(new Rfc(rfc), "Contratista de prueba", SERIE);
        return SesionDePrueba.de(portal, SesionDePrueba.identidad(portal, id, rfc), 0);
    }

    private Navegador navegadorDe(SesionDePrueba sesion) {
        return new Navegador(puerto).con(sesion);
    }
}
